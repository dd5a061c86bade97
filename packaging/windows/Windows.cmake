# SPDX-License-Identifier: GPL-3.0-or-later
# The installer for Windows. Needs what .github/workflows/release.yml prepares: MSVC, the libraries of vcpkg.json, zxcvbn
# (packaging/zxcvbn), and NSIS 3. Not built on Debian; tests/packaging checks that makensis takes the script that CPack writes.
foreach(program keyherd_whole keyherd-desktop)
    if(NOT TARGET ${program})
        continue()
    endif()
    get_target_property(KEYHERD_PROGRAM_FILE ${program} OUTPUT_NAME)
    if(NOT KEYHERD_PROGRAM_FILE)
        set(KEYHERD_PROGRAM_FILE ${program})
    endif()
    set(resource "${CMAKE_CURRENT_BINARY_DIR}/${program}.rc")
    configure_file(windows/keyherd.rc.in "${resource}" @ONLY)
    target_sources(${program} PRIVATE "${resource}" windows/keyherd.manifest)
    if(TARGET icons)
        add_dependencies(${program} icons)
        set_source_files_properties("${resource}" TARGET_DIRECTORY ${program} PROPERTIES OBJECT_DEPENDS "${KEYHERD_ICONS}/keyherd.ico")
    endif()
endforeach()

# Qt's libraries and plugins, and whatever else the programs load, beside them.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_programs "${qmake}" DIRECTORY)
find_program(KEYHERD_WINDEPLOYQT windeployqt HINTS "${qt_programs}" REQUIRED)
set(KEYHERD_LIBRARY_FOLDERS "${qt_programs}")
if(VCPKG_INSTALLED_DIR)
    list(APPEND KEYHERD_LIBRARY_FOLDERS "${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin")
endif()
configure_file(windows/deploy.cmake.in windows/deploy.cmake @ONLY)
install(SCRIPT "${CMAKE_CURRENT_BINARY_DIR}/windows/deploy.cmake")
set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${KEYHERD_PROGRAMS}")
include(InstallRequiredSystemLibraries)

include("${CMAKE_CURRENT_LIST_DIR}/Nsis.cmake")
