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
    "a cloud without an address": lambda provider: provider.pop("base_url"),
    "a region in the clear": lambda provider: provider.update(regions=[{"name": "x", "base_url": "http://example.org"}]),
    "a hint that there is not": lambda provider: provider["answers"][0].update(hint="none"),
    "a rule about header and body": lambda provider: provider["answers"][0].update(header="x"),
    "a header that names the host": lambda provider: provider["test"].update(headers={"Host": "example.org"}),
    "a body without its type": lambda provider: provider["test"].update(method="POST", body="x"),
    "a path at own base URLs without need": lambda provider: provider["test"].update(own_base_path="/x"),
    "a use that there is not": lambda provider: provider["key"]["families"][0].update(use="fun"),
    "a family's test without a mark": lambda provider: provider["key"]["families"][0].update(test={"method": "GET", "path": "/x"}),
    "a fact of two places": lambda provider: provider.update(tells={"owner": {"path": "x", "header": "y"}}),
    "two units": lambda provider: provider.update(tells={"credit": {"path": "x", "unit": "USD", "unit_path": "y"}}),
    "a limit without a number": lambda provider: provider.update(rate_limits=[{"of": "tokens"}]),
    "an id of models that are not told": lambda provider: provider.update(models_path="data") or provider.pop("models_path") and provider.update(success_path="x"),
    "the balance_path of old": lambda provider: provider.update(balance_path="x"),
    "a method that changes things": lambda provider: provider["test"].update(method="DELETE"),
}
faults += [f"not noticed: {name}" for name, change in plants.items() if not planted(change)]
for fault in faults:
    print(fault)
sys.exit(1 if faults else 0)
