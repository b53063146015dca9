#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader knows of weir-monitor, and what it can do with it, over AT-SPI.

Tells the desktop that assistive technology is there, and says "ready". Then it reads one command a line from standard input,
as JSON, and answers each with one line of JSON. Every answer is made of what the program tells through AT-SPI: nothing here
knows its windows.

  {"do": "walk"}                   all objects that are on the screen, and the items of menus:
                                   [{path, role, name, description, states, children, area}]
  {"do": "press", "role": R, "name": N}            the object's first action
  {"do": "type", "role": R, "name": N, "text": T}  replaces what stands in a field
  {"do": "look", "role": R, "name": N}             {role, name, states, text, actions}; null where there is none
  {"do": "cells", "role": R, "name": N}            the texts of a table's first 50 rows

`name` is a regular expression that matches the whole name, `under` one that occurs in the path, which may be left out. Answers
are {"ok": ...} or {"error": words}.
"""
import json
import re
import sys

import pyatspi
from gi.repository import Gio, GLib

PROGRAM = "weir-monitor"
MOST_OBJECTS = 20_000  # of one walk
MOST_ROWS = 50
# Tables have as many cells as the archive has messages: what is told of a table is its name, its headers, its cells on demand.
WHOLE = {"table", "tree table", "list", "tree"}


def program():
    desktop = pyatspi.Registry.getDesktop(0)
    for i in range(desktop.childCount):
        child = desktop.getChildAtIndex(i)
        if child is not None and child.name == PROGRAM:
            return child
    raise LookupError(f"{PROGRAM} is not known to AT-SPI")


def area_of(accessible):
    """Pixels of it that can be on the screen."""
    if "Component" not in pyatspi.listInterfaces(accessible):
        return 0
    place = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    # Left of the screen or above it is where programs put what is not to be seen.
    return max(min(place.width, place.x + place.width), 0) * max(min(place.height, place.y + place.height), 0)


def states_of(accessible):
    return sorted(pyatspi.stateToString(state) for state in accessible.getState().getStates())


def on_screen(root):
    """All objects that are shown, depth first: (object, path)."""
    waiting = [(root, root.name)]
    for _ in range(MOST_OBJECTS):
        if not waiting:
            return
        accessible, path = waiting.pop()
        yield accessible, path
        if accessible.getRoleName() in WHOLE:
            continue
        children = []
        for i in range(accessible.childCount):
            child = accessible.getChildAtIndex(i)
            if child is None:
                continue
            state = child.getState()
            if state.contains(pyatspi.STATE_SHOWING) or child.getRoleName() in ("menu", "popup menu", "menu item"):
                children.append((child, f"{path} > {child.getRoleName()} '{child.name}'"))
        waiting.extend(reversed(children))
    raise OverflowError(f"more than {MOST_OBJECTS} objects")


def find(command):
    name = re.compile(command["name"])
    under = re.compile(command.get("under", ""))
    for accessible, path in on_screen(program()):
        if accessible.getRoleName() == command["role"] and name.fullmatch(accessible.name or "") and under.search(path):
            return accessible
    return None


def wanted(command):
    accessible = find(command)
    if accessible is None:
        raise LookupError(f"no {command['role']} '{command['name']}' is on the screen")
    return accessible


def walk(_):
    return [
        {"path": path, "role": accessible.getRoleName(), "name": accessible.name, "description": accessible.description,
         "states": states_of(accessible), "children": accessible.childCount, "area": area_of(accessible)}
        for accessible, path in on_screen(program())
    ]


def press(command):
    return wanted(command).queryAction().doAction(0)


def type_text(command):
    return wanted(command).queryEditableText().setTextContents(command["text"])


def look(command):
    accessible = find(command)
    if accessible is None:
        return None
    told = {"role": accessible.getRoleName(), "name": accessible.name, "states": states_of(accessible)}
    interfaces = pyatspi.listInterfaces(accessible)
    if "Text" in interfaces:
        told["text"] = accessible.queryText().getText(0, -1)
    if "Action" in interfaces:
        action = accessible.queryAction()
        told["actions"] = [action.getName(i) for i in range(action.nActions)]
    return told


def cells(command):
    table = wanted(command).queryTable()
    return [
        [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
        for row in range(min(table.nRows, MOST_ROWS))
    ]


COMMANDS = {"walk": walk, "press": press, "type": type_text, "look": look, "cells": cells}


def announce():
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    there = GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True)))
    bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", there, None,
                  Gio.DBusCallFlags.NONE, -1)
    print(json.dumps({"ready": True}), flush=True)


def main():
    announce()
    for line in sys.stdin:
        command = json.loads(line)
        try:
            answer = {"ok": COMMANDS[command["do"]](command)}
        except Exception as error:  # whatever AT-SPI throws is the test's to judge
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
