# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on the tree that goes into the .deb: manuals and changelogs compressed without a date, the changelog of the package
# itself, and zsh's completions where Debian's zsh looks.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
set(share "${CPACK_TEMPORARY_INSTALL_DIRECTORY}${CPACK_PACKAGING_INSTALL_PREFIX}/share")
if(NOT EXISTS "${share}/doc/keyherd")
    message(FATAL_ERROR "finish.cmake: ${share}/doc/keyherd is not there")
endif()
set(documents "${share}/doc/keyherd")
file(RENAME "${documents}/CHANGELOG.md" "${documents}/changelog")
file(COPY_FILE "${CPACK_KEYHERD_CHANGELOG}" "${documents}/changelog.Debian")
file(GLOB manuals "${share}/man/man1/*.1" "${share}/man/*/man1/*.1")
execute_process(COMMAND gzip -9n ${manuals} "${documents}/changelog" "${documents}/changelog.Debian" COMMAND_ERROR_IS_FATAL ANY)

file(MAKE_DIRECTORY "${share}/zsh/vendor-completions")
file(RENAME "${share}/zsh/site-functions/_keyherd" "${share}/zsh/vendor-completions/_keyherd")
file(REMOVE_RECURSE "${share}/zsh/site-functions")
