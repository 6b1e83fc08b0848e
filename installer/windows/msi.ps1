# Builds target\installer\asp-cranes-crm-<version>.msi. Runs on Windows only, needs WiX on the PATH.
# Before: mvn -q -DskipTests package
# Silent, per machine:  msiexec /i asp-cranes-crm-<version>.msi /qn ALLUSERS=1
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
if (-not $env:JAVA_HOME) { throw "set JAVA_HOME to the JDK to package with" }
$version = ([xml](Get-Content pom.xml)).project.version
$modules = (Get-Content installer\common\runtime.modules) -join ","
if (Test-Path target\installer\runtime) { Remove-Item -Recurse -Force target\installer\runtime }
New-Item -ItemType Directory -Force target\installer | Out-Null
& "$env:JAVA_HOME\bin\jlink" --add-modules $modules --include-locales=en,hi `
  --strip-debug --no-header-files --no-man-pages --compress=zip-6 --output target\installer\runtime
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
# the upgrade code never changes: by it Windows knows that a new version replaces the old one
& "$env:JAVA_HOME\bin\jpackage" --type msi --app-version $version `
  --win-upgrade-uuid 6a0e3a1b-3c5f-4b0e-9a57-0f4f6a1d9c21 --win-menu --win-menu-group "ASP Cranes" `
  "@installer/common/jpackage.args"
exit $LASTEXITCODE
