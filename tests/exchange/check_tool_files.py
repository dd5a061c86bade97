#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/tool-files.json follows its schema, and the schema notices what does not. Usage: check_tool_files.py RESOURCES"""
import copy
import json
import sys
from pathlib import Path

try:
    import jsonschema
except ImportError:
    print("skipped: python3-jsonschema is missing; packaging/test.sh installs it")
    sys.exit(77)

resources = Path(sys.argv[1])
schema = json.loads((resources / "tool-files.schema.json").read_text(encoding="utf-8"))
tools = json.loads((resources / "tool-files.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(tools)]
names = [tool["id"] for tool in tools["tools"]]
faults += [f"{name}: twice" for name in set(names) if names.count(name) > 1]


def planted(change):
    altered = copy.deepcopy(tools)
    change(altered["tools"][0])
    return not validator.is_valid(altered)


plants = {
    "a tool without a name": lambda tool: tool.pop("name"),
    "a misspelt field": lambda tool: tool.update(file=["~/x"]),
    "a kind that there is not": lambda tool: tool.update(holds="secrets"),
    "a path outside the home": lambda tool: tool.update(files=["/etc/passwd"]),
    "a path upwards": lambda tool: tool.update(files=["~/../x"]),
    "a variable that there is not": lambda tool: tool.update(files=["$HOME/x"]),
    "a file twice": lambda tool: tool.update(files=["~/x", "~/x"]),
}
faults += [f"not noticed: {name}" for name, change in plants.items() if not planted(change)]
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
