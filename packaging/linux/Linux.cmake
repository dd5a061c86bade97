# SPDX-License-Identifier: GPL-3.0-or-later
# The freedesktop.org side of an installation, and the .deb.
if(KEYHERD_BUILD_DESKTOP AND KEYHERD_ICONS)
    if(KEYHERD_HOMEPAGE)
        set(KEYHERD_HOMEPAGE_ELEMENT "<url type=\"homepage\">${KEYHERD_HOMEPAGE}</url>\n  ")
    endif()
    set(metainfo "${CMAKE_CURRENT_BINARY_DIR}/${KEYHERD_IDENTIFIER}.metainfo.xml")
    configure_file(linux/keyherd.metainfo.xml.in "${metainfo}" @ONLY)
    install(FILES linux/keyherd.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
    install(FILES "${metainfo}" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")

    set(icons "${CMAKE_INSTALL_DATADIR}/icons/hicolor")
    foreach(size 16 22 24 32 48 64 128 256)
        install(FILES "${KEYHERD_ICONS}/keyherd-${size}.png" DESTINATION "${icons}/${size}x${size}/apps" RENAME keyherd.png)
    endforeach()
    install(FILES "${PROJECT_SOURCE_DIR}/resources/application/keyherd.svg" DESTINATION "${icons}/scalable/apps")
    install(FILES "${PROJECT_SOURCE_DIR}/resources/icons/keyherd.svg" DESTINATION "${icons}/symbolic/apps" RENAME keyherd-symbolic.svg)
endif()
install(FILES debian/copyright "${PROJECT_SOURCE_DIR}/CHANGELOG.md" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/keyherd")

# What dpkg-shlibdeps cannot see: what the programs load while they run.
execute_process(COMMAND "${CMAKE_CURRENT_SOURCE_DIR}/dependencies.sh" --list debian run
    OUTPUT_VARIABLE loaded OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
string(REPLACE "\n" ", " loaded "${loaded}")
string(TIMESTAMP KEYHERD_DEBIAN_DATE "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(debian/changelog.in debian/changelog @ONLY)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "${loaded}")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "gnome-keyring | kwalletmanager, qt6-translations-l10n, wl-clipboard | xclip | xsel")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
# Debian's own wishes, on the tree that goes into the package.
set(CPACK_PRE_BUILD_SCRIPTS "${CMAKE_CURRENT_SOURCE_DIR}/debian/finish.cmake")
set(CPACK_KEYHERD_CHANGELOG "${CMAKE_CURRENT_BINARY_DIR}/debian/changelog")
