#!/usr/bin/env bash
# The night's work: a backup, its verification by restore, then vacuum. BACKUPS = where backups are kept.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
file=$(./backup.sh "${BACKUPS:?}")
./verify-backup.sh "$file"
./vacuum.sh
