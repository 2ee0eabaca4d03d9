; The installer for one person, without an administrator. Not run on a real Windows.
;   makensis -DVERSION=0.1.0 -DFOLDER=path\to\pcsp-desktop -DOUT=pcsp-desktop-0.1.0-windows.exe pcsp.nsi
; With no questions asked: /S. It must never be called setup.exe: Windows loads old code into files of that name.
Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
!include MUI2.nsh
!define APP "pcsp-desktop"
!define WINDOWED "pcsp-desktop-gui.exe"
!define NAME "My care and support plan"
!define MAKER "The pcsp-desktop contributors"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
Name "${NAME}"
OutFile "${OUT}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${APP}"
InstallDirRegKey HKCU "Software\${APP}" "Folder"
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=2057 "ProductName" "${NAME}"
VIAddVersionKey /LANG=2057 "FileDescription" "${NAME}: installer"
VIAddVersionKey /LANG=2057 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=2057 "CompanyName" "${MAKER}"
VIAddVersionKey /LANG=2057 "LegalCopyright" "Apache Licence 2.0"
!define MUI_ICON "made\pcsp-desktop.ico"
!define MUI_UNICON "made\pcsp-desktop.ico"
!define MUI_FINISHPAGE_TITLE "It is ready"
!define MUI_FINISHPAGE_TEXT "You find it in the Start menu. It is called: ${NAME}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOWED}"
!define MUI_FINISHPAGE_RUN_TEXT "Start it now"
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_UNCONFIRMPAGE_TEXT_TOP "This removes the app. Your plans stay on this computer. To delete a plan as well, open the app first and choose Delete plan."
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; An app that runs holds its files. It is said before anything is changed.
!macro WAIT_UNTIL_CLOSED un
Function ${un}waitUntilClosed
  again:
  IfFileExists "$INSTDIR\${WINDOWED}" 0 free
  ClearErrors
  FileOpen $0 "$INSTDIR\${WINDOWED}" a
  IfErrors 0 closed
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${NAME} is open. Lock your plan and close it. Then press Retry." /SD IDCANCEL IDRETRY again
  SetErrorLevel 5
  Quit
  closed:
  FileClose $0
  free:
FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Function .onInit
  Call waitUntilClosed
FunctionEnd

Function un.onInit
  Call un.waitUntilClosed
FunctionEnd

Section
  SetShellVarContext current
  SetOutPath "$INSTDIR"
  RMDir /r "$INSTDIR\_internal" ; nothing of an older version may stay beside the new one
  File /r "${FOLDER}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOWED}"
  WriteRegStr HKCU "Software\${APP}" "Folder" "$INSTDIR"
  ; .pcspbackup is ours. A share file ends in .zip for Windows, and that ending is never taken over: we stand in its
  ; list "Open with".
  WriteRegStr HKCU "${CLASSES}\.pcspbackup" "" "${APP}.backup"
  WriteRegStr HKCU "${CLASSES}\${APP}.backup" "" "Backup copy of a care and support plan"
  WriteRegStr HKCU "${CLASSES}\${APP}.backup\DefaultIcon" "" "$INSTDIR\${WINDOWED},0"
  WriteRegStr HKCU "${CLASSES}\${APP}.backup\shell\open\command" "" '"$INSTDIR\${WINDOWED}" open "%1"'
  WriteRegStr HKCU "${CLASSES}\${APP}.share" "" "Signed copy of a care and support plan"
  WriteRegStr HKCU "${CLASSES}\${APP}.share\shell\open\command" "" '"$INSTDIR\${WINDOWED}" open "%1"'
  WriteRegNone HKCU "${CLASSES}\.zip\OpenWithProgids" "${APP}.share"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${MAKER}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOWED}"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section Uninstall
  SetShellVarContext current
  ; Only what we put there, by name: a plan that somebody keeps in this folder stays.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\pcsp-desktop.exe"
  Delete "$INSTDIR\${WINDOWED}"
  Delete "$INSTDIR\pcsp-letter-reader.exe"
  Delete "$INSTDIR\LICENCES.txt"
  Delete "$INSTDIR\parts.cdx.json"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${APP}"
  DeleteRegKey HKCU "${CLASSES}\.pcspbackup"
  DeleteRegKey HKCU "${CLASSES}\${APP}.backup"
  DeleteRegKey HKCU "${CLASSES}\${APP}.share"
  DeleteRegValue HKCU "${CLASSES}\.zip\OpenWithProgids" "${APP}.share"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
