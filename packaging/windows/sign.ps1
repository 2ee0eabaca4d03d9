# Signs the three programs of the folder, then the installer. Not run on a real Windows.
#   sign.ps1 -Folder path\to\pcsp-desktop [-Installer file.exe]
# PCSP_TIMESTAMP_URL: the time stamp server of whoever issued the certificate. The key stays in its hardware.
param([Parameter(Mandatory)][string]$Folder, [string]$Installer)
$ErrorActionPreference = "Stop"
$files = "pcsp-desktop.exe", "pcsp-desktop-gui.exe", "pcsp-letter-reader.exe" | ForEach-Object { Join-Path $Folder $_ }
if ($Installer) { $files = , $Installer }
foreach ($file in $files) {
    signtool sign /fd SHA256 /tr $env:PCSP_TIMESTAMP_URL /td SHA256 /d "My care and support plan" $file
    if ($LASTEXITCODE) { exit 1 }
    signtool verify /pa /v $file
    if ($LASTEXITCODE) { exit 1 }
}
