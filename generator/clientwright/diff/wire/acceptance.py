"""Whether every value of one schema is a value of another: `Acceptance.holds(old, new)`.

The answer is `yes`, `no`, or `unknown` where nobody can tell, such as for two regular expressions. Properties that a
schema does not declare count as not sent: whoever relies on one that is gone from the other schema gets `unknown`.
"""

from __future__ import annotations

from collections.abc import Iterator

from clientwright.diff.wire.answers import Answer, all_of, any_of, negate
from clientwright.diff.wire.kinds import Kind, contains, kind_of
from clientwright.diff.wire.patterns import matches
from clientwright.diff.wire.pieces import Union
from clientwright.diff.wire.sameness import Sameness
from clientwright.diff.wire.scalars import limits_hold, lower, number_holds, string_holds, upper
from clientwright.diff.wire.views import Key, View
from clientwright.pointer import Pointer
from clientwright.source.document import JsonValue, Node

_STEPS = 200_000
"""So many pairs of schemas are compared in one go; after that, the answer is `unknown`."""
_DEPTH = 60
_FINITE: frozenset[Kind] = frozenset(("boolean", "null"))


class Acceptance:
    """Answers for pairs of schemas, each given once; where schemas contain themselves, what is asked is assumed."""

    def __init__(self, sameness: Sameness) -> None:
        self._sameness = sameness
        self._known: dict[tuple[str, Key, str, Key], Answer] = {}
        self._steps = 0
        self._depth = 0

    def holds(self, one: View, other: View) -> Answer:
        """Whether every value of `one` is a value of `other`."""
        key = (_side(one), one.key, _side(other), other.key)
        if key in self._known:
            return self._known[key]
        if self._sameness.same(one, other):
            return "yes"
        self._steps += 1
        if self._steps > _STEPS or self._depth > _DEPTH:
            return "unknown"
        self._known[key] = "yes"
        self._depth += 1
        try:
            answer = self._holds(one, other)
        finally:
            self._depth -= 1
        self._known[key] = answer
        return answer

    def differs(self, old: View, new: View) -> tuple[Answer, Answer]:
        """Whether values were lost, and whether values were won."""
        return negate(self.holds(old, new)), negate(self.holds(new, old))

    def _holds(self, one: View, other: View) -> Answer:
        if not one.kinds:
            return "yes"
        if not other.kinds:
            return "no"
        values = finite(one)
        if values is not None:
            return all_of(accepts(other, value) for value in values)
        if one.kinds - other.kinds:
            return "no"
        for union in one.unions:
            answer = all_of(self._each(one, union, other))
            return answer if answer != "unknown" or not other.unions else self._whole(one, other)
        return self._whole(one, other)

    def _each(self, one: View, union: Union, other: View) -> Iterator[Answer]:
        """The answers for every alternative of a union by itself."""
        for branch in union.branches:
            yield self.holds(with_branch(one, union, branch), other)
        if union.or_null and "null" in one.declared:
            yield accepts(other, None)

    def _whole(self, one: View, other: View) -> Answer:
        """The answer where `one` has no alternatives: all that `other` demands must hold."""
        plain = self._plain(one, other)
        return plain if plain == "no" else all_of((plain, *(self._fits(one, union) for union in other.unions)))

    def _fits(self, one: View, union: Union) -> Answer:
        """Whether the values are among those of a union: of one alternative, or type by type."""
        kinds = one.kinds - {"null"} if union.or_null else one.kinds
        if not kinds:
            return "yes"
        views = sorted(
            (View((branch,)) for branch in union.branches), key=lambda view: view.pointer.last != one.pointer.last
        )
        best = any_of(self.holds(one, view) for view in views if kinds <= view.kinds)
        if best == "yes" or len(kinds) == 1:
            return best
        return all_of(
            any_of(self.kind_holds(one, kind, view) for view in views if kind in view.kinds) for kind in kinds
        )

    # --- Without unions ----------------------------------------------------------------------------------------------

    def _plain(self, one: View, other: View) -> Answer:
        if other.values is not None:
            return "no"
        return all_of(self.kind_holds(one, kind, other, plain=True) for kind in sorted(one.kinds))

    def kind_holds(self, one: View, kind: Kind, other: View, *, plain: bool = False) -> Answer:
        """Whether the values of one type are values of `other`; with `plain`, its unions are left out of account."""
        if kind not in other.kinds or (other.values is not None and kind not in _FINITE):
            return "no"
        if not plain and other.unions:
            return all_of((self.kind_holds(one, kind, other, plain=True), *(self._fits(one, u) for u in other.unions)))
        general = all_of((*self._negations(one, other), self._conditions(one, other)))
        match kind:
            case "integer" | "fraction":
                return all_of((general, number_holds(one, other)))
            case "string":
                return all_of((general, string_holds(one, other)))
            case "array":
                return all_of((general, self._array_holds(one, other)))
            case "object":
                return all_of((general, self._object_holds(one, other)))
            case _:
                return general

    def _negations(self, one: View, other: View) -> Iterator[Answer]:
        """What `other` forbids must be forbidden already, or be of another type."""
        mine = one.holders("not")
        for refused in other.holders("not"):
            view = View((refused,))
            if not view.kinds & one.kinds or any(self.holds(view, View((node,))) == "yes" for node in mine):
                yield "yes"
            else:
                yield "unknown" if mine else "no"

    def _conditions(self, one: View, other: View) -> Answer:
        """Conditions are compared by their text: whether one implies another is beyond us."""
        mine = [self._sameness.text(piece) for piece in conditions(one)]
        missing = [piece for piece in conditions(other) if self._sameness.text(piece) not in mine]
        if not missing:
            return "yes"
        return "unknown" if mine else "no"

    def _array_holds(self, one: View, other: View) -> Answer:
        return all_of(self._array_answers(one, other))

    def _array_answers(self, one: View, other: View) -> Iterator[Answer]:
        yield limits_hold(one, other, "minItems", "maxItems")
        if other.flag("uniqueItems") and not one.flag("uniqueItems"):
            yield "no"
        for index in range(max(prefix_length(one), prefix_length(other)) + 1):
            theirs = item(other, index)
            if theirs is not None:
                yield self.holds(item(one, index) or View(()), theirs)
        for node in other.holders("contains"):
            yield any_of(self.holds(View((mine,)), View((node,))) for mine in one.holders("contains"))
        if one.holders("contains"):
            yield limits_hold(one, other, "minContains", "maxContains")

    def _object_holds(self, one: View, other: View) -> Answer:
        return all_of(self._object_answers(one, other))

    def _object_answers(self, one: View, other: View) -> Iterator[Answer]:
        """What is quick to answer comes first: tags and names tell most objects apart."""
        yield limits_hold(one, other, "minProperties", "maxProperties")
        if not other.required.keys() <= one.required.keys():
            yield "no"
        shared = [name for name in one.properties if name in other.properties]
        for name in sorted(shared, key=lambda name: one.member(name).values is None):
            yield self.holds(one.member(name), other.member(name))
        for name in one.properties.keys() - other.properties.keys():
            theirs = other.member(name)
            rest = self.holds(one.member(name), theirs) if theirs.demands else "yes"
            yield "unknown" if rest == "yes" and not other.others else rest
        yield self._others_hold(one, other)
        yield from self._words_hold(one, other)

    def _others_hold(self, one: View, other: View) -> Answer:
        """Whether properties that are not declared may be what they might be."""
        if not other.others:
            return "yes"
        if one.is_closed:
            return "yes"
        if not one.others:
            return "no"
        return self.holds(View(tuple(one.others)), View(tuple(other.others)))

    def _words_hold(self, one: View, other: View) -> Iterator[Answer]:
        """The demands on objects that are rare."""
        for keyword in ("propertyNames", "patternProperties", "dependentRequired", "dependentSchemas"):
            mine = [self._sameness.text(node) for node in one.holders(keyword)]
            missing = [node for node in other.holders(keyword) if self._sameness.text(node) not in mine]
            if missing:
                yield "unknown" if mine else "no"


# --- Parts of the answer ---------------------------------------------------------------------------------------------


def with_branch(view: View, union: Union, branch: Node) -> View:
    """The view with one alternative of a union in its place."""
    if view.is_thin:
        return View((branch,))
    return View((*view.nodes, branch), view.without | {union.node.pointer})


def finite(view: View) -> list[JsonValue] | None:
    """The values of a schema that has only so many."""
    if view.values is not None:
        return [value for value in view.values if accepts(view, value) != "no"]
    if view.kinds <= _FINITE and not view.unions:
        booleans: list[JsonValue] = [True, False] if "boolean" in view.kinds else []
        return [*booleans, None] if "null" in view.kinds else booleans
    return None


def accepts(view: View, value: JsonValue) -> Answer:
    """Whether a value is one of the schema's."""
    return _accepts(view, value, {})


def _of_branch(branch: Node, value: JsonValue, known: dict[Pointer, Answer]) -> Answer:
    """The answer for an alternative, which is looked for once; inside of itself, it is no alternative."""
    if branch.pointer not in known:
        known[branch.pointer] = "no"
        known[branch.pointer] = _accepts(View((branch,)), value, known)
    return known[branch.pointer]


def _accepts(view: View, value: JsonValue, known: dict[Pointer, Answer]) -> Answer:
    if kind_of(value) not in view.kinds or (view.values is not None and not contains(view.values, value)):
        return "no"
    answers: list[Answer] = [
        any_of(_of_branch(branch, value, known) for branch in union.branches)
        for union in view.unions
        if value is not None or not union.or_null
    ]
    match value:
        case bool() | None:
            pass
        case int() | float():
            low, high = lower(view), upper(view)
            inside = (value > low[0] or (value == low[0] and not low[1])) and (
                value < high[0] or (value == high[0] and not high[1])
            )
            answers.append("yes" if inside else "no")
        case str():
            size = len(value)
            short, long = view.numbers("minLength"), view.numbers("maxLength")
            answers.append("no" if any(size < n for n in short) or any(size > n for n in long) else "yes")
            answers.extend(matches(pattern, value) for pattern in view.texts("pattern"))
        case _:
            answers.append("unknown")
    return all_of(answers)


def are_apart(one: View, other: View) -> bool:
    """Whether it is plain that no value is one of both: by types, by listed values, or by those of a property."""
    kinds = one.kinds & other.kinds
    for mine, theirs in ((one, other), (other, one)):
        values = finite(mine)
        if values is not None:
            return all(accepts(theirs, value) == "no" for value in values)
    shared = one.required.keys() & other.required.keys() & one.properties.keys() & other.properties.keys()
    tags = ((one.member(name), other.member(name)) for name in shared if one.member(name).values is not None)
    return not kinds or (kinds == {"object"} and any(are_apart(*pair) for pair in tags))


def prefix_length(view: View) -> int:
    """How many elements have schemas of their own."""
    return max((len(list(node.elements())) for node in view.holders("prefixItems")), default=0)


def item(view: View, index: int) -> View | None:
    """All that is demanded of the element at an index; `None` where nothing is."""
    nodes: list[Node] = []
    for piece in view.pieces:
        prefix = list(node.elements()) if (node := piece.node.get("prefixItems")) else []
        rest = piece.node.get("items")
        nodes += [prefix[index]] if index < len(prefix) else [rest] if rest is not None else []
    if index >= prefix_length(view) and not view.holders("items"):
        nodes += view.holders("unevaluatedItems")
    return View(tuple(nodes)) if nodes else None


def conditions(view: View) -> list[Node]:
    """The schemas with an `if` that has a consequence."""
    nodes = [piece.node for piece in view.pieces if piece.node.get("if") is not None]
    return [node for node in nodes if node.get("then") is not None or node.get("else") is not None]


def _side(view: View) -> str:
    return str(id(view.nodes[0].document.root)) if view.nodes else ""
