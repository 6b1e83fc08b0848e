#!/usr/bin/env bash
# Builds target/installer/asp-cranes-crm, a folder that runs where no Java is installed.
# Before: mvn -q -DskipTests package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
: "${JAVA_HOME:?set it to the JDK to package with}"
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
[ -f target/app/asp-cranes-crm.jar ] || { echo "target/app is missing: mvn -q -DskipTests package" >&2; exit 1; }
installer/common/runtime.sh
rm -rf target/installer/asp-cranes-crm
"$JAVA_HOME/bin/jpackage" --type app-image --app-version "$version" @installer/common/jpackage.args
du -sh target/installer/asp-cranes-crm
