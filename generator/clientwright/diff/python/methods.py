"""Methods: their names, their arguments, and what they return."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from msgspec import Struct

from clientwright.diff.model import Level
from clientwright.diff.python.effects import Effect, stays_as
from clientwright.diff.python.places import place_of_field
from clientwright.diff.python.types import Fitting, alike, renamed, shown
from clientwright.diff.python.uses import bases_of
from clientwright.diff.wire.describe import describe
from clientwright.encoders import Identifier
from clientwright.package import ANY, NONE, UNSET, Argument, Builtin, LiteralOf, Method, ModelType, Package, Type, union
from clientwright.pointer import Pointer
from clientwright.render.methods import item, returns_source
from clientwright.source.document import Node

_PLACES = {"querystring": "query string"}


class _Both(Struct, frozen=True):
    """One operation in both clients."""

    old: Method
    new: Method
    names: Mapping[Identifier, Identifier]
    fitting: Fitting
    places: Mapping[Identifier, Pointer]
    """Where the classes of the new client stand."""
    root: Node
    """The new document."""
    earlier: frozenset[str]
    """The names of earlier versions that the new client's methods go by."""

    def effect(
        self, rule: str, level: Level, phrase: str, signatures: tuple[str | None, str | None], subject: str = ""
    ) -> Effect:
        """An effect on who calls the method."""
        places = (self.old.pointer, self.new.pointer)
        return Effect(rule, level, subject or self.new.key, phrase, signatures, places, (self.new.key,))

    @property
    def signatures(self) -> tuple[str, str]:
        """How the method is called, before and after."""
        return signature(self.old), signature(self.new)

    def subject_of(self, argument: Argument) -> str:
        """What an argument is in the words of the document."""
        if argument.place != "body":
            return f"{self.new.key}: {_PLACES.get(argument.place, argument.place)} parameter `{argument.wire}`"
        body = self.new.body or self.old.body
        if body is not None and isinstance(body.type, ModelType) and body.type.name in self.places:
            return place_of_field(describe(self.places[body.type.name], self.root), argument.wire)
        return f"{self.new.key}: request body, {argument.wire}"


def compare_methods(
    old: Package, new: Package, names: Mapping[Identifier, Identifier], operations: Mapping[str, str], root: Node
) -> Iterator[Effect]:
    """The effects on callers of methods; `names` gives the new names of classes."""
    mine, theirs = _methods(old), _methods(new)
    homes = {class_.name: class_.pointer for module in new.models for class_ in module.classes}
    earlier = frozenset(one.name for one in new.earlier if one.kind == "method")
    fitting = Fitting(bases_of(new))
    for key, method in mine.items():
        other = theirs.get(operations.get(key, ""))
        if other is not None:
            yield from _compare(_Both(method, other, names, fitting, homes, root, earlier))
        else:
            phrase, places = f"`{method.dotted_name}` is gone", (method.pointer, None)
            yield Effect("python-method-removed", "breaking", key, phrase, (signature(method), None), places, (key,))
    known = {operations[key] for key in mine if key in operations}
    for key, method in theirs.items():
        if key not in known:
            phrase, position = f"`{method.dotted_name}` is new", (None, method.pointer)
            signatures = (None, signature(method))
            yield Effect("python-method-added", "non-breaking", key, phrase, signatures, position, (key,))


def _methods(package: Package) -> dict[str, Method]:
    return {method.key: method for resource in package.resources for method in resource.methods}


def signature(method: Method) -> str:
    """The signature as one reads it, the arguments of the path first."""
    named = method.named_arguments
    parts = [_argument(argument) for argument in method.path_arguments]
    parts += ["*", *map(_argument, named)] if named else []
    if method.body is not None:
        parts += [f"body: {shown(method.body.type)}{'' if method.body.is_required and not named else ' = …'}"]
    return f"{method.dotted_name}({', '.join(parts)}) -> {returns_source(method)}"


def _argument(argument: Argument) -> str:
    return f"{argument.name}: {annotation_of(argument)}{'' if argument.is_required else ' = …'}"


def annotation_of(argument: Argument) -> str:
    """The annotation of an argument."""
    return shown(_full(argument))


def _full(argument: Argument) -> Type:
    """The type of an argument, with what stands for one that is left out."""
    return argument.type if argument.is_required else union(argument.type, UNSET if argument.can_be_unset else NONE)


def _compare(both: _Both) -> Iterator[Effect]:
    old, new = both.old, both.new
    if old.dotted_name != new.dotted_name:
        is_moved = old.dotted_name.rpartition(".")[0] != new.dotted_name.rpartition(".")[0]
        rule = "python-method-moved" if is_moved else "python-method-renamed"
        level, stays = stays_as(old.dotted_name in both.earlier)
        phrase = f"`{old.dotted_name}` is now called `{new.dotted_name}`{stays}"
        yield both.effect(rule, level, phrase, (old.dotted_name, new.dotted_name))
    yield from _compare_arguments(both)
    was, is_ = renamed(item(old), both.names), item(new)
    is_paged_alike = (old.pages is None) == (new.pages is None)
    if not alike(was, is_) or not is_paged_alike:
        level = "non-breaking" if is_paged_alike and both.fitting.holds(is_, was) and was != ANY else "breaking"
        signatures = (returns_source(old), returns_source(new))
        phrase = f"returns `{signatures[1]}`, and not `{signatures[0]}`"
        yield both.effect("python-return-type-changed", level, phrase, signatures)
    yield from _compare_bodies(both)
    yield from _compare_need(both)
    yield from _compare_choices(both)
    yield from _compare_links(both)
    if new.is_deprecated and not old.is_deprecated:
        phrase = "calling it warns that it is deprecated"
        yield both.effect("endpoint-deprecated", "non-breaking", phrase, (None, None))


def _compare_links(both: _Both) -> Iterator[Effect]:
    """The effects on who follows an answer; a link is one of its status and name."""
    mine, theirs = _links(both.old), _links(both.new)
    for (status, name), was in mine.items():
        subject = f"{both.new.key}: answer {status}, link `{name}`"
        is_ = theirs.get((status, name))
        if is_ is None:
            phrase = f"`follow` does not know the link `{name}` any more"
            yield both.effect("python-link-removed", "breaking", phrase, (was, None), subject)
        elif is_ != was:
            phrase = f"the link `{name}` leads to `{is_}`, and not to `{was}`"
            yield both.effect("python-link-target-changed", "breaking", phrase, (was, is_), subject)
    for (status, name), is_ in theirs.items():
        if (status, name) not in mine:
            subject = f"{both.new.key}: answer {status}, link `{name}`"
            phrase = f"`follow` knows the link `{name}`"
            yield both.effect("python-link-added", "non-breaking", phrase, (None, is_), subject)


def _links(method: Method) -> dict[tuple[str, str], str]:
    """The methods that links lead to, by status and name."""
    return {(answer.status, link.name): link.method for answer in method.answers for link in answer.links}


def _compare_bodies(both: _Both) -> Iterator[Effect]:
    mine, theirs = both.old.body, both.new.body
    was, is_ = (renamed(mine.type, both.names) if mine else None), (theirs.type if theirs else None)
    if was == is_ or (was is not None and is_ is not None and alike(was, is_)):
        return
    fits = was is None or (is_ is not None and both.fitting.holds(was, is_))
    signatures = (shown(mine.type) if mine else None, shown(theirs.type) if theirs else None)
    phrase = f"the argument `body` takes `{signatures[1] or 'nothing'}`, and not `{signatures[0] or 'nothing'}`"
    subject = f"{both.new.key}: request body"
    yield both.effect("python-body-type-changed", "non-breaking" if fits else "breaking", phrase, signatures, subject)


def _compare_need(both: _Both) -> Iterator[Effect]:
    """The effect on who gives a body that no arguments make, where it must now be given, or need not be any more."""
    mine, theirs = both.old.body, both.new.body
    if mine is None or theirs is None or mine.fields or theirs.fields or mine.is_required == theirs.is_required:
        return
    level: Level = "breaking" if theirs.is_required else "non-breaking"
    change = "required" if theirs.is_required else "optional"
    phrase = f"the argument `body` {'must now be given' if theirs.is_required else 'need not be given any more'}"
    subject = f"{both.new.key}: request body"
    yield both.effect(f"python-argument-became-{change}", level, phrase, both.signatures, subject)


def _compare_choices(both: _Both) -> Iterator[Effect]:
    """The effects on who says which media type a body has, or an answer is to have."""
    status = next((answer.status for answer in both.new.answers if answer.is_success), "")
    for name, subject, mine, theirs in (
        ("content_type", "request body", _content_types(both.old), _content_types(both.new)),
        ("accept", f"answer {status}", both.old.accepts, both.new.accepts),
    ):
        was, is_ = _choice(mine), _choice(theirs)
        if set(mine) == set(theirs) or was == is_:
            continue
        fits = was is None or (is_ is not None and both.fitting.holds(was, is_))
        change = "added" if was is None else "removed" if is_ is None else f"type-{'widened' if fits else 'changed'}"
        signatures = (f"{name}: {shown(was)}" if was else None, f"{name}: {shown(is_)}" if is_ else None)
        phrase = f"the argument `{name}` is {'new' if was is None else 'gone'}"
        if was is not None and is_ is not None:
            phrase = f"the argument `{name}` takes `{shown(is_)}`, and not `{shown(was)}`"
        level: Level = "non-breaking" if fits else "breaking"
        yield both.effect(f"python-argument-{change}", level, phrase, signatures, f"{both.new.key}: {subject}")


def _choice(names: tuple[str, ...]) -> Type | None:
    """The type of an argument that takes one of these media types; `None` where there is no choice."""
    if any("*" in name for name in names):
        return Builtin("str")
    return LiteralOf(names) if names else None


def _content_types(method: Method) -> tuple[str, ...]:
    """The media types that a call may say its body has, where there is a choice."""
    body = method.body
    return tuple(other.content_type for other in body.all) if body is not None and body.has_choice else ()


# --- Arguments -------------------------------------------------------------------------------------------------------


def _arguments(method: Method) -> dict[tuple[str, str], Argument]:
    """The arguments by place and wire name; those of the path by position."""
    path = [(("path", str(index)), argument) for index, argument in enumerate(method.path_arguments)]
    return dict(path) | {(argument.place, _wire(argument)): argument for argument in method.named_arguments}


def _wire(argument: Argument) -> str:
    """What the API calls an argument, as it counts there: the names of headers have no case."""
    return argument.wire.lower() if argument.place == "header" else argument.wire


def _compare_arguments(both: _Both) -> Iterator[Effect]:
    mine, theirs = _arguments(both.old), _arguments(both.new)
    named = {argument.name: key for key, argument in theirs.items() if key not in mine and key[0] != "path"}
    stays = {
        key: key if key in theirs or key[0] == "path" else named.get(argument.name, key)
        for key, argument in mine.items()
    }
    for key, argument in mine.items():
        if stays[key] in theirs:
            yield from _compare_argument(argument, theirs[stays[key]], both)
        else:
            phrase, subject = f"the argument `{argument.name}` is gone", both.subject_of(argument)
            yield both.effect("python-argument-removed", "breaking", phrase, both.signatures, subject)
    for key, argument in theirs.items():
        if key not in stays.values():
            rule = "python-argument-added-required" if argument.is_required else "python-argument-added"
            level: Level = "breaking" if argument.is_required else "non-breaking"
            phrase = f"the argument `{argument.name}` is new"
            yield both.effect(rule, level, phrase, both.signatures, both.subject_of(argument))


def _compare_argument(old: Argument, new: Argument, both: _Both) -> Iterator[Effect]:
    was, is_ = renamed(old.type, both.names), new.type
    if old.is_required == new.is_required:
        was, is_ = renamed(_full(old), both.names), _full(new)
    subject = both.subject_of(new)
    if old.name != new.name:
        level, stays = stays_as(old.name in [earlier.name for earlier in new.earlier])
        phrase = f"the argument `{old.name}` is now called `{new.name}`{stays}"
        yield both.effect("python-argument-renamed", level, phrase, both.signatures, subject)
    if old.is_required != new.is_required:
        rule = f"python-argument-became-{'required' if new.is_required else 'optional'}"
        phrase = f"the argument `{new.name}` {'must now be given' if new.is_required else 'need not be given any more'}"
        level = "breaking" if new.is_required else "non-breaking"
        yield both.effect(rule, level, phrase, both.signatures, subject)
    if not alike(was, is_):
        fits = both.fitting.holds(was, is_)
        rule = f"python-argument-type-{'widened' if fits else 'changed'}"
        signatures = (annotation_of(old), annotation_of(new))
        phrase = f"the argument `{new.name}` takes `{signatures[1]}`, and not `{signatures[0]}`"
        yield both.effect(rule, "non-breaking" if fits else "breaking", phrase, signatures, subject)
