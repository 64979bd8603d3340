"""Resource modules as source: what stands around the methods."""

from __future__ import annotations

from clientwright.encoders import Source, sentence
from clientwright.layout import Item, lay_out, lines_of, node, tuple_of
from clientwright.package import Argument, Resource, StreamOf, classes_in
from clientwright.render.annotations import RUNTIME, Scope, imported
from clientwright.render.bodies import encoding_names, xml_types
from clientwright.render.docstrings import short
from clientwright.render.earlier import MODULE, before, decorator, methods_of
from clientwright.render.imports import Import, import_block
from clientwright.render.methods import (
    has_overloads,
    renamed_classes,
    stub_types,
    uses_unset,
)
from clientwright.render.operations import PAGINATION


def imports(resource: Resource) -> Source:
    """The import block of the lean module."""
    found: set[Import] = {(MODULE, "Moved") for _ in resource.moved}
    for method in resource.methods:
        found.add(("._runtime.operation", "Operation"))
        if decorator(method):
            found.add((MODULE, "Renamed"))
        parts = [part for part in method.path if isinstance(part, Argument)]
        found |= {("._runtime.operation", argument.place) for argument in (*parts, *method.arguments)}
        if method.body is not None:
            found.add(("._runtime.operation", "Body"))
            found |= {("._runtime.operation", name) for name in encoding_names(method.body)}
            found |= {("._runtime.operation", "field") for _ in method.body.fields}
        if method.pages is not None:
            found.add(("._runtime.operation", PAGINATION[method.pages.style]))
        if uses_unset(method):
            found.add(("._runtime.models", "UNSET"))
        types = [type_ for answer in method.answers for _, type_ in answer.contents]
        types += [type_ for answer in method.answers if answer.is_success for _, type_ in answer.headers]
        types += [type_ for body in (method.body.all if method.body else ()) for type_ in xml_types(body)]
        found |= set(imported(types, RUNTIME))
        if any(name for type_ in types for name in classes_in(type_)):
            found.add((".", "models"))
    found |= {("._runtime.resource", "AsyncResource"), ("._runtime.resource", "Resource")}
    return import_block(found, "resources")


def stub_imports(resource: Resource) -> Source:
    """The import block of the stub."""
    shadowed = resource.method_names
    found: set[Import] = {("._runtime.resource", "AsyncResource"), ("._runtime.resource", "Resource")}
    for method, moved in methods_of(resource):
        for type_, view in stub_types(method):
            found |= set(imported([type_], Scope(view, shadowed)))
            found |= {(".models", name) for name in classes_in(type_)}
        if method.pages is not None:
            found |= {("._runtime.pagination", "AsyncPages"), ("._runtime.pagination", "Page")}
        if has_overloads(method):
            found.add(("typing", "overload"))
        if method.accepts:
            found.add(("typing", "Literal"))
        if method.is_deprecated or moved is not None or any(before(method)):
            found.add(("typing_extensions", "deprecated"))
        if uses_unset(method):
            found |= {("._runtime.models", "UNSET"), ("._runtime.models", "Unset")}
    renamed = renamed_classes(resource)
    aliased = {entry for entry in found if entry[1] in (renamed if entry[0] == ".models" else shadowed)}
    return import_block(found, "resources", aliased=aliased)


def short_doc(resource: Resource) -> str:
    """What the resource is, in a sentence."""
    return short(resource.doc)


def doc(resource: Resource) -> str:
    """What the document says about the resource, as a sentence."""
    return sentence(resource.doc)


def stub_async_class_line(resource: Resource) -> Source:
    """The first line, or lines, of the async class in the stub."""
    return lay_out(lines_of(f"class Async{resource.class_name}(", [Source("AsyncResource")], "):"))


def async_class_line(resource: Resource) -> Source:
    """The first line, or lines, of the async class, which takes its methods from the blocking one."""
    pages = [str(method.name) for method in resource.methods if method.pages is not None]
    arguments = [Item(Source("of="), node(Source(resource.class_name)))]
    arguments += [Item(Source("pages="), tuple_of(sorted(pages)))] if pages else []
    streams = [str(method.name) for method in resource.methods if isinstance(method.returns, StreamOf)]
    arguments += [Item(Source("streams="), tuple_of(sorted(streams)))] if streams else []
    return lay_out(lines_of(f"class Async{resource.class_name}(", [Source("AsyncResource"), *arguments], "):"))
