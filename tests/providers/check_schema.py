#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/providers.json follows its schema, and the schema notices what does not. Usage: check_schema.py RESOURCES"""
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
schema = json.loads((resources / "providers.schema.json").read_text(encoding="utf-8"))
catalogue = json.loads((resources / "providers.json").read_text(encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
faults = [f"{'/'.join(map(str, error.absolute_path))}: {error.message}" for error in validator.iter_errors(catalogue)]


def planted(change):
    altered = copy.deepcopy(catalogue)
    change(altered["providers"][0])
    return not validator.is_valid(altered)


plants = {
    "a provider without an id": lambda provider: provider.pop("id"),
    "an id with a space": lambda provider: provider.update(id="open ai"),
    "a misspelt field": lambda provider: provider.update(alias=["x"]),
    "a base URL that is none": lambda provider: provider.update(base_url="not a url"),
    "a status that there is not": lambda provider: provider["answers"][0].update(means="fine"),
    "a method that changes things": lambda provider: provider["test"].update(method="DELETE"),
}
faults += [f"not noticed: {name}" for name, change in plants.items() if not planted(change)]
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
