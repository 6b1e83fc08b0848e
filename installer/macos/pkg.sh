#!/usr/bin/env bash
# Builds target/installer/asp-cranes-crm-<version>.pkg. Runs on macOS only.
# Before: mvn -q -DskipTests package
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
: "${JAVA_HOME:?set it to the JDK to package with}"
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
# a macOS version must not begin with 0: 0.1.0 is packaged as 1.1.0 until 1.0 is released
case "$version" in 0.*) version="1.${version#0.}" ;; esac
installer/common/runtime.sh
"$JAVA_HOME/bin/jpackage" --type pkg --app-version "$version" \
  --mac-package-identifier com.aspcranes.crm @installer/common/jpackage.args
