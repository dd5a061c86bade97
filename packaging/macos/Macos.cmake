# SPDX-License-Identifier: GPL-3.0-or-later
# Keyherd.app in a disk image. Needs macOS with Xcode's command line tools, the packages of `dependencies.sh build`, and zxcvbn
# (packaging/zxcvbn). Both architectures in one: -DCMAKE_OSX_ARCHITECTURES="arm64;x86_64", if all libraries have both.
# It runs on macOS of the version on which it is built, or later; on older ones with -DCMAKE_OSX_DEPLOYMENT_TARGET, if all libraries do too.
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
# The oldest system on which it runs: what was asked for, or the one on which it and Homebrew's libraries are built.
set(KEYHERD_OLDEST_MACOS "${CMAKE_OSX_DEPLOYMENT_TARGET}")
if(NOT KEYHERD_OLDEST_MACOS)
    cmake_host_system_information(RESULT release QUERY OS_RELEASE)
    string(REGEX REPLACE "[.].*" ".0" KEYHERD_OLDEST_MACOS "${release}")
endif()
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
set(architectures "${CMAKE_OSX_ARCHITECTURES}")
if(NOT architectures)
    set(architectures "${CMAKE_SYSTEM_PROCESSOR}")
endif()
list(JOIN architectures "-" architectures)
set(CPACK_PACKAGE_FILE_NAME "keyherd-${PROJECT_VERSION}-macos-${architectures}")
set(CPACK_DMG_VOLUME_NAME "Keyherd ${PROJECT_VERSION}")
set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
set(CPACK_PACKAGE_ICON "${KEYHERD_ICONS}/keyherd.icns")
