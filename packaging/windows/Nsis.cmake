# SPDX-License-Identifier: GPL-3.0-or-later
# An installer with an entry in the start menu, one among the installed programs, and a choice of putting `keyherd` on PATH.
set(CPACK_GENERATOR NSIS)
set(CPACK_PACKAGE_NAME Keyherd)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Keyherd)
set(CPACK_NSIS_INSTALL_ROOT "$PROGRAMFILES64")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY Keyherd)
set(CPACK_PACKAGE_EXECUTABLES keyherd-desktop Keyherd)
set(CPACK_NSIS_PACKAGE_NAME Keyherd)
set(CPACK_NSIS_DISPLAY_NAME "Keyherd ${PROJECT_VERSION}")
set(CPACK_NSIS_CONTACT "${KEYHERD_CONTACT}")
set(CPACK_NSIS_URL_INFO_ABOUT "${KEYHERD_HOMEPAGE}")
set(CPACK_NSIS_MUI_ICON "${KEYHERD_ICONS}/keyherd.ico")
set(CPACK_NSIS_MUI_UNIICON "${KEYHERD_ICONS}/keyherd.ico")
set(CPACK_NSIS_INSTALLED_ICON_NAME [[bin\keyherd-desktop.exe]])
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MODIFY_PATH ON)
# An older Keyherd goes first; the vault is not among what an uninstaller knows, so it stays.
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
