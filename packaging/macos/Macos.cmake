# SPDX-License-Identifier: GPL-3.0-or-later
# Keyherd.app in a disk image. Needs macOS 11 or later with Xcode's command line tools, the packages of `dependencies.sh build`, and zxcvbn
# (packaging/zxcvbn). Both architectures in one: -DCMAKE_OSX_ARCHITECTURES="arm64;x86_64", if all libraries have both.
# KEYHERD_SIGN_AS, a "Developer ID Application: …" of the login keychain, signs it; without it the bundle is signed for this machine only,
# and others have to allow it by hand. A disk image that is signed can be notarised: see .github/workflows/release.yml.
set(KEYHERD_SIGN_AS "-" CACHE STRING "Whose signature the bundle bears")
if(NOT KEYHERD_BUNDLE OR NOT KEYHERD_BUILD_DESKTOP)
    return()
endif()
set_source_files_properties("${KEYHERD_ICONS}/keyherd.icns" TARGET_DIRECTORY keyherd-desktop PROPERTIES
    GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
target_sources(keyherd-desktop PRIVATE "${KEYHERD_ICONS}/keyherd.icns")
add_dependencies(keyherd-desktop icons)
configure_file(macos/Info.plist.in macos/Info.plist @ONLY)
# OUTPUT_NAME names bundle and program; the command line lies in Contents/Helpers, because file systems here ignore case.
set_target_properties(keyherd-desktop PROPERTIES
    OUTPUT_NAME Keyherd MACOSX_BUNDLE_INFO_PLIST "${CMAKE_CURRENT_BINARY_DIR}/macos/Info.plist")

get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs "${qmake}" DIRECTORY)
find_program(KEYHERD_MACDEPLOYQT macdeployqt HINTS "${qt_programs}" REQUIRED)
set(KEYHERD_ENTITLEMENTS "${CMAKE_CURRENT_SOURCE_DIR}/macos/entitlements.plist")
configure_file(macos/deploy.cmake.in macos/deploy.cmake @ONLY)
install(SCRIPT "${CMAKE_CURRENT_BINARY_DIR}/macos/deploy.cmake")

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME "Keyherd ${PROJECT_VERSION}")
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
set(CPACK_PACKAGE_ICON "${KEYHERD_ICONS}/keyherd.icns")
