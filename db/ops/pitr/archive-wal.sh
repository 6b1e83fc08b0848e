#!/usr/bin/env bash
# PostgreSQL's archive_command: archive-wal.sh PATH NAME. Never overwrites another segment of the same name; a segment
# that is there already, byte for byte, is success.
set -euo pipefail
from=$1 to=${WAL_ARCHIVE:?}/$2
if [ -e "$to" ]; then cmp -s "$from" "$to"; exit; fi
cp "$from" "$to.part"
sync "$to.part"
mv "$to.part" "$to"
