#!/usr/bin/env bash
# Trims the JDK in JAVA_HOME to target/installer/runtime.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
: "${JAVA_HOME:?set it to the JDK to package with}"
rm -rf target/installer/runtime
mkdir -p target/installer
"$JAVA_HOME/bin/jlink" \
  --add-modules "$(paste -sd, installer/common/runtime.modules)" \
  --include-locales=en,hi \
  --strip-debug --no-header-files --no-man-pages --compress=zip-6 \
  --output target/installer/runtime
