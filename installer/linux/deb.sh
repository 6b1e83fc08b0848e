#!/usr/bin/env bash
# Builds target/installer/asp-cranes-crm_<version>_<architecture>.deb: the app-image of app-image.sh with a start archive,
# a menu entry and the machine's configuration file. Needs JAVA_HOME (25 or newer) and dpkg-deb.
# Before: mvn -q -DskipTests package
# jpackage's own deb is not used: its postinst fails where there is no desktop menu, GTK is missing from its Depends,
# and it stamps the jars anew, which makes the start archive worthless.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
here=$PWD/installer/linux/deb
version=$(sed -n 's:^  <version>\(.*\)</version>:\1:p' pom.xml | head -1)
installer/linux/app-image.sh
root=$PWD/target/installer/deb
rm -rf "$root"
install -d "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/etc/asp-cranes-crm" \
  "$root/usr/share/icons/hicolor/256x256/apps" "$root/usr/share/doc/asp-cranes-crm"
cp -r target/installer/asp-cranes-crm "$root/opt/"
app=$root/opt/asp-cranes-crm

# jpackage's launcher also reads a .cfg of the user, which could change the options of the virtual machine
rm -r "$app/bin" "$app/lib/libapplauncher.so" "$app/lib/app/asp-cranes-crm.cfg" "$app/lib/app/.jpackage.xml"
install -D -m 755 "$here/asp-cranes-crm" "$app/bin/asp-cranes-crm"
ln -s /opt/asp-cranes-crm/bin/asp-cranes-crm "$root/usr/bin/asp-cranes-crm"
install -m 644 "$here/asp-cranes-crm.desktop" "$root/usr/share/applications/"
mv "$app/lib/asp-cranes-crm.png" "$root/usr/share/icons/hicolor/256x256/apps/"
install -m 644 "$here/client.properties" "$root/etc/asp-cranes-crm/"
install -m 644 LICENSE "$root/usr/share/doc/asp-cranes-crm/copyright"

# The archive keeps the jars' times and refuses others: one whole second for every file, before and after packing.
epoch=$(git log -1 --format=%ct 2>/dev/null || date +%s)
find "$app" -exec touch -h -d "@$epoch" {} +
if [ "${ARCHIVE:-yes}" = yes ]; then
  echo "training the start archive"
  scratch=$(mktemp -d)
  HOME=$scratch ASP_CRANES_TRAINING="$app/lib/app/start.aot" "$app/bin/asp-cranes-crm" demo --headless --out "$scratch/out" \
    > "$scratch/log" 2>&1 || { tail -20 "$scratch/log" >&2; exit 1; }
  rm -rf "$scratch"
  [ -s "$app/lib/app/start.aot" ] || { echo "no start archive was written" >&2; exit 1; }
  touch -d "@$epoch" "$app/lib/app/start.aot"
fi

size=$(du -sk "$root" | cut -f1)
sed -e "s/@VERSION@/$version/" -e "s/@ARCH@/$(dpkg --print-architecture)/" -e "s/@SIZE@/$size/" \
  "$here/control" > "$root/DEBIAN/control"
echo /etc/asp-cranes-crm/client.properties > "$root/DEBIAN/conffiles"
chmod -R go=u-w "$root"
SOURCE_DATE_EPOCH=$epoch dpkg-deb -Zzstd --root-owner-group --build "$root" target/installer > /dev/null
rm -rf "$root"
ls -l target/installer/*.deb
