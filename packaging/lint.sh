#!/bin/bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks how the sources look: format, licences, length, spelling, shell scripts. With --tidy also clang-tidy, which takes long.
set -euo pipefail

cd "$(dirname "$0")/.."
failed=false
complain() {
    echo "packaging/lint.sh: $1"
    failed=true
}

mapfile -t sources < <(git ls-files '*.cpp' '*.h')
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)

clang-format --dry-run -Werror "${sources[@]}" || complain "format the files above: clang-format -i FILE"
for file in "${sources[@]}" "${scripts[@]}" $(git ls-files '*.py' '*.sql' '*CMakeLists.txt'); do
    head -n 2 "$file" | grep -q 'SPDX-License-Identifier: GPL-3.0-or-later' || complain "$file has no SPDX line"
done
for file in "${sources[@]}"; do
    [ "$(wc -l <"$file")" -le 400 ] || complain "$file is longer than 400 lines"
done
shellcheck "${scripts[@]}" || complain "see shellcheck above"
codespell --skip '*.ts,*.json' app ui tests packaging resources ./*.md || complain "see codespell above"

if [ "${1:-}" = --tidy ]; then
    mapfile -t units < <(git ls-files 'app/*.cpp' 'ui/*.cpp')
    clang-tidy -p build/debug --quiet "${units[@]}" || complain "see clang-tidy above"
fi

if $failed; then
    exit 1
fi
echo "packaging/lint.sh: ${#sources[@]} sources and ${#scripts[@]} scripts are in order"
