#!/usr/bin/env bash
# A base backup to restore from: base-backup.sh DIRECTORY (libpq's connection, a login with REPLICATION).
set -euo pipefail
target=${1:?usage: base-backup.sh DIRECTORY}/base-$(date -u +%Y%m%dT%H%M%SZ)
umask 077
pg_basebackup --pgdata="$target" --checkpoint=fast --wal-method=none --no-sync 2> >(grep -v '^NOTICE' >&2)
echo "$target"
