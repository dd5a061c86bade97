#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Checks how the sources read: format, licence lines, shell scripts, spelling. Installs what is missing.
# Usage: lint.sh [--fix | --tidy]   --fix formats the C++ files; --tidy runs clang-tidy too, which takes ten minutes
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
packaging/dependencies.sh build lint
mapfile -t sources < <(git ls-files '*.cpp' '*.h')
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
mapfile -t others < <(git ls-files '*.py' '*.sql' '*CMakeLists.txt' '*.cmake' '*.yml' .clang-format .clang-tidy)

failed=false
complain() {
    echo "lint.sh: $1"
    failed=true
}

case ${1:-} in
'') ;;
--fix) clang-format -i "${sources[@]}" ;;
--tidy)
    cmake --preset debug -B build/tidy -DKEYHERD_PRECOMPILE=OFF -DKEYHERD_BUILD_TESTS=OFF >/dev/null
    # Besides, it counts the warnings of the system's headers, which are none of ours.
    warnings=$(run-clang-tidy -p build/tidy -quiet "$PWD/(app|ui)/.*" 2>/dev/null | sed 's/\x1b\[[0-9;]*m//g' |
        grep -E '(warning|error): ' | sort -u) || true
    if [ -n "$warnings" ]; then
        complain "clang-tidy says: $warnings"
    fi
    ;;
*)
    echo "usage: lint.sh [--fix | --tidy]" >&2
    exit 2
    ;;
esac

for file in "${sources[@]}"; do
    clang-format --dry-run -Werror "$file" 2>/dev/null || complain "$file is not formatted; packaging/lint.sh --fix does it"
done
while IFS= read -r file; do
    complain "$file has no SPDX line"
done < <(grep -L 'SPDX-License-Identifier: GPL-3.0-or-later' "${sources[@]}" "${scripts[@]}" "${others[@]}")
shellcheck --external-sources "${scripts[@]}" || complain "see what shellcheck says above"
git ls-files -z | xargs -0 codespell || complain "see what codespell says above"

if $failed; then
    exit 1
fi
echo "lint.sh: ${#sources[@]} sources and ${#scripts[@]} scripts are in order"
