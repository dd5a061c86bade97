#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails if a translation lacks a text of the sources, keeps one that is gone, leaves one in English, or changes a placeholder.

Usage: check_translation.py LUPDATE SOURCE_ROOT LANGUAGE | --self-test
"""
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACEHOLDER = re.compile(r"%(?:L?\d+|n)|&lt;/?\w+&gt;|</?\w+>")
WORD = re.compile(r"[^\W\d_]{2,}")
# What is the same word there; compared without marks of mnemonics and placeholders.
SAME = {
    "en": None,
    "fr": {"ms", "min", ":  ms,", "Active", "Inactive", "Agent", "Action", "Arguments", "arguments", "DESCRIPTION", "Menu", "Menu (F10)", "Note", "OPTIONS",
           "Options", "Pages", "Port", "Proxy", "SYNOPSIS", "Sources", "Table", "Tests", "Variable", "Variables", "Verdict", "Version", "document", "ok"},
    "de": {"ms", "min", ":  ms,", "Agent", "HTTP:", "Header", "Name", "Passphrase", "Port", "Proxy", "Status", "Token", "Variable", "Version"},
    "vi": {"ms", ":  ms,", "Agent", "HTTP:", "Menu", "Menu (F10)", "Proxy", "Token", "byte"},
}
PLURAL_FORMS = {"en": 2, "fr": 2, "de": 2, "vi": 1}


def key(context, message):
    return (context.findtext("name"), message.findtext("source"), message.findtext("comment") or "")


def messages(path):
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            found[key(context, message)] = message
    return found


def translations_of(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def is_left_in_english(source, text, language):
    bare = PLACEHOLDER.sub("", source).replace("&", "").strip()
    return text == source and SAME[language] is not None and WORD.search(bare) and bare not in SAME[language]


def faults_of_message(name, message, language):
    source = message.findtext("source")
    kind = message.find("translation").get("type")
    if kind:
        return [f"{name}: {kind}"]
    texts = translations_of(message)
    faults = []
    if message.get("numerus") == "yes" and len(texts) != PLURAL_FORMS[language]:
        faults.append(f"{name}: {len(texts)} plural forms instead of {PLURAL_FORMS[language]}")
    for text in texts:
        if not text.strip():
            faults.append(f"{name}: empty")
            continue
        if is_left_in_english(source, text, language):
            faults.append(f"{name}: left in English; if that is the word, it belongs into SAME")
        wanted, got = sorted(PLACEHOLDER.findall(source)), sorted(PLACEHOLDER.findall(text))
        # A singular may say "one" instead of the number.
        if wanted != got and not (message.get("numerus") == "yes" and [p for p in wanted if p != "%n"] == got):
            faults.append(f"{name}: placeholders {got} instead of {wanted}")
    return faults


def faults(translation, current, language):
    known, wanted = messages(translation), messages(current)
    found = [f"missing: {name}" for name in wanted if name not in known]
    found += [f"no longer used: {name}" for name in known if name not in wanted]
    for name, message in known.items():
        found += faults_of_message(name, message, language)
    return found


def check(lupdate, root, language):
    translation = Path(root) / "translations" / f"keyherd_{language}.ts"
    with tempfile.TemporaryDirectory() as folder:
        current = Path(folder) / translation.name
        shutil.copy(translation, current)
        plural_only = ["-pluralonly"] if language == "en" else []  # English texts are their own translation
        subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", *plural_only, "-extensions", "cpp,h",
                        f"{root}/app", f"{root}/ui", "-ts", str(current)], check=True)
        return faults(translation, current, language)


TEMPLATE = """<?xml version="1.0"?><TS version="2.1"><context><name>C</name>{}</context></TS>"""
GOOD = '<message><source>Add %1</source><translation>Ajouter %1</translation></message>'
BAD = ['<message><source>Add %1</source><translation type="unfinished"></translation></message>',
       '<message><source>Add %1</source><translation>Ajouter</translation></message>',
       '<message><source>Add %1</source><translation></translation></message>',
       '<message><source>Add %1</source><translation>Add %1</translation></message>',
       '<message><source>Other</source><translation>Autre</translation></message>',
       '<message numerus="yes"><source>Add %1</source><translation><numerusform>%1</numerusform></translation></message>']


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        good, bad = Path(folder) / "good.ts", Path(folder) / "bad.ts"
        good.write_text(TEMPLATE.format(GOOD))
        if faults(good, good, "fr"):
            return ["a good translation was refused"]
        missed = []
        for text in BAD:
            bad.write_text(TEMPLATE.format(text))
            if not faults(bad, good, "fr"):
                missed.append(f"not noticed: {text}")
        return missed


if __name__ == "__main__":
    result = self_test() if sys.argv[1:] == ["--self-test"] else check(*sys.argv[1:4])
    for fault in result:
        print(fault)
    sys.exit(1 if result else 0)
