"""Every Python identifier of a client, in one pure pass: `assign_names(api, settings, lock, report)`.

Configuration beats the lock, the lock beats the names that a document gives by extensions, and these beat the rules: a
name that was published stays. No identifier depends on the order of keys in the document, and each comes with the
reason for it, which `clientwright explain` prints.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from clientwright.config import ClientSettings, SchemaSettings
from clientwright.diagnostics import Report
from clientwright.earlier import EarlierKind, EarlierName
from clientwright.encoders import Identifier
from clientwright.lockfile import Lock
from clientwright.model import Api, EnumSchema, GivenName, ObjectSchema, Operation, Scalar
from clientwright.naming.classes import ModelName, schemas_to_name
from clientwright.naming.clients import client_class, package_name, product_words
from clientwright.naming.earlier import Today, earlier_names, table
from clientwright.naming.following import follow_classes
from clientwright.naming.models import (
    class_name,
    field_names,
    given_class_name,
    inherited_names,
    member_names,
    module_name,
)
from clientwright.naming.operations import (
    MethodName,
    argument_names,
    flattened_properties,
    free_resource,
    full_name,
    name_by_rule,
    shared_parameters,
)
from clientwright.naming.pins import settle_pins
from clientwright.naming.reasons import Reason, method_reasons, model_reasons, webhook_reasons
from clientwright.naming.servers import server_names
from clientwright.naming.webhooks import webhook_names, webhook_words
from clientwright.naming.words import free_name, overruled, snake_case, split_words
from clientwright.pointer import Pointer

__all__ = ["MethodName", "Names", "Reason", "assign_names", "flattened_properties", "module_name"]


class Names(Struct, frozen=True, dict=True):
    """The names of a client, by what they name in the document."""

    api: Api
    package: Identifier
    client: Identifier
    methods: Mapping[str, MethodName]
    """By operation key, such as `GET /cycles`."""
    arguments: Mapping[str, Mapping[str, Identifier]]
    """By operation key, then by place and wire name, such as `query:pageSize` or `body:Name`."""
    shared: Mapping[str, Identifier]
    """What the client takes once for all calls: `header:X-Cyclr-Account` → `account`."""
    classes: tuple[tuple[ModelName, Identifier], ...]
    fields: Mapping[Pointer, Mapping[str, Identifier]]
    members: Mapping[Pointer, Mapping[Scalar, Identifier]]
    servers: Mapping[Pointer, str]
    webhooks: Mapping[Pointer, Identifier]
    """The functions that read them."""
    earlier: tuple[EarlierName, ...] = ()
    """The names of earlier versions, which stay as aliases."""

    @cached_property
    def models(self) -> Mapping[Pointer, Identifier]:
        """The classes and aliases, by their schemas."""
        return {model.schema.pointer: name for model, name in self.classes}

    def earlier_of(self, kind: EarlierKind, *of: str) -> tuple[EarlierName, ...]:
        """The names that a thing had in earlier versions."""
        return self._earlier.get((kind, of), ())

    @cached_property
    def _earlier(self) -> Mapping[tuple[EarlierKind, tuple[str, ...]], tuple[EarlierName, ...]]:
        found: dict[tuple[EarlierKind, tuple[str, ...]], tuple[EarlierName, ...]] = {}
        for earlier in self.earlier:
            key = (earlier.kind, earlier.of)
            found[key] = (*found.get(key, ()), earlier)
        return found

    @cached_property
    def reasons(self) -> Mapping[str, Reason]:
        """By Python name (`cycles.get`, `cycles.get(account)`, `models:Cycle.id`), by operation and by operationId."""
        reasons = method_reasons(self.api, self.methods, self.arguments)
        reasons |= model_reasons(self.classes, self.fields, self.members)
        return reasons | webhook_reasons(self.api, self.webhooks)


def assign_names(api: Api, settings: ClientSettings, lock: Lock, report: Report) -> Names:
    """The names of everything in the client for this document."""
    product = product_words(api.title)
    methods = _name_methods(api, settings, lock, report)
    shared = shared_parameters(api)
    hooks = webhook_words(api, methods)
    to_name = tuple(schemas_to_name(api, methods, hooks))
    lock = follow_classes(to_name, api, settle_pins(to_name, lock))
    models = _name_models(to_name, settings, lock)
    names = Names(
        api=api,
        package=Identifier(settings.package or package_name(product)),
        client=Identifier(settings.client_class or client_class(product)),
        methods=methods,
        arguments=_name_arguments(api, shared, settings, lock),
        shared=shared,
        classes=tuple(models),
        fields=_name_fields(models, settings, lock),
        members=_name_members(models, settings, lock),
        servers=_name_servers(api, lock),
        webhooks=webhook_names(hooks, lock.webhooks),
    )
    return replace(names, earlier=earlier_names(_today(names), lock)) if settings.aliases else names


def _name_servers(api: Api, lock: Lock) -> dict[Pointer, str]:
    """The names of the API's servers, and of those that operations have of their own, which nothing pins."""
    own = (server_names(operation.servers, {}) for operation in api.operations)
    return server_names(api.servers, lock.servers) | {place: name for names in own for place, name in names.items()}


def _today(names: Names) -> Today:
    return table(
        names.methods,
        names.arguments,
        {str(place): name for place, name in names.models.items()},
        {str(place): inside for place, inside in names.fields.items()},
        {str(place): {str(value): name for value, name in inside.items()} for place, inside in names.members.items()},
    )


# --- Methods ---------------------------------------------------------------------------------------------------------


def _name_methods(api: Api, settings: ClientSettings, lock: Lock, report: Report) -> dict[str, MethodName]:
    """The method for each operation: configured ones first, then locked ones, then those that the rules give."""
    methods: dict[str, MethodName] = {}
    taken: dict[str, str] = {}
    wanted = [(operation, _configured(operation, settings)) for operation in api.operations]
    wanted += [(operation, _locked(operation, lock)) for operation in api.operations]
    for operation, name in wanted:
        if name is not None and operation.key not in methods and str(name) not in taken:
            methods[operation.key] = name
            taken[str(name)] = operation.key
    for operation in sorted(api.operations, key=lambda operation: (operation.path, operation.method)):
        if operation.key not in methods:
            methods[operation.key] = _free_name(_grouped(operation, settings), taken, report)
            taken[str(methods[operation.key])] = operation.key
    return {operation.key: methods[operation.key] for operation in api.operations}


def _grouped(operation: Operation, settings: ClientSettings) -> Operation:
    """The operation with the group that the configuration puts it in, by itself or with the others of its tag."""
    tag = settings.tags.get(operation.tags[0]) if operation.tags else None
    group = settings.for_operation(operation.id, operation.key).group or (tag.group if tag is not None else None)
    return operation if group is None else replace(operation, group=GivenName(group, "the configuration"))


def _name_arguments(
    api: Api, shared: Mapping[str, Identifier], settings: ClientSettings, lock: Lock
) -> dict[str, dict[str, Identifier]]:
    """The arguments of each operation."""
    definitions = {definition.pointer: definition.schema for definition in api.schemas}
    return {
        operation.key: overruled(
            argument_names(operation, api, shared, flattened_properties(operation, definitions)),
            _identifiers(settings.for_operation(operation.id, operation.key).arguments),
            lock.arguments.get(operation.key, {}),
        )
        for operation in api.operations
    }


def _identifiers(names: Mapping[str, str]) -> dict[str, Identifier]:
    return {wire: Identifier(name) for wire, name in names.items()}


def _configured(operation: Operation, settings: ClientSettings) -> MethodName | None:
    wanted = settings.for_operation(operation.id, operation.key).name
    return None if wanted is None else _split(wanted, "the configuration says so")


def _locked(operation: Operation, lock: Lock) -> MethodName | None:
    pinned = lock.methods.get(operation.key)
    return None if pinned is None else _split(pinned, "clientwright.lock pins it")


def _split(name: str, why: str) -> MethodName:
    resource, _, method = name.rpartition(".")
    return MethodName(free_resource(Identifier(resource)), Identifier(method), why)


def _free_name(operation: Operation, taken: dict[str, str], report: Report) -> MethodName:
    """The name by rule, or a longer one where an operation earlier in the order of paths has it."""
    name = name_by_rule(operation)
    if str(name) not in taken:
        return name
    longer = full_name(operation)
    if str(longer) in taken:
        words = (*split_words(longer.method), operation.method.lower(), *split_words(operation.path))
        longer = MethodName(longer.resource, snake_case(words, "call"), longer.why)
    free = free_name(longer.method, "_", lambda method: f"{longer.resource}.{method}" in taken)
    longer = MethodName(longer.resource, free, longer.why)
    report.note(
        "name-clash",
        operation.pointer,
        f"`{name}` is already `{taken[str(name)]}`, so `{operation.key}` is called `{longer}`",
        hint=f'choose a name with `operations."{operation.id or operation.key}".name`',
    )
    return longer


# --- Models ----------------------------------------------------------------------------------------------------------


def _settings_of(model: ModelName, settings: ClientSettings) -> SchemaSettings:
    return settings.for_schema(model.component, str(model.schema.pointer))


def _name_models(
    models: tuple[ModelName, ...], settings: ClientSettings, lock: Lock
) -> list[tuple[ModelName, Identifier]]:
    """Each schema with its name; components come first, and among inline schemas the order of places decides."""
    taken: set[str] = set()
    names: dict[Pointer, Identifier] = {}
    for model in sorted(models, key=lambda model: (model.component is None, model.schema.pointer)):
        wanted = _settings_of(model, settings).name
        fixed = Identifier(wanted) if wanted else lock.models.get(str(model.schema.pointer))
        given = given_class_name(model)
        name = fixed or (given if given is not None and given.lower() not in taken else class_name(model))
        name = free_name(name, "Component" if model.component else "Model", lambda name: name.lower() in taken)
        taken.add(name.lower())
        names[model.schema.pointer] = name
    return [(model, names[model.schema.pointer]) for model in models]


def _name_fields(
    models: list[tuple[ModelName, Identifier]], settings: ClientSettings, lock: Lock
) -> dict[Pointer, dict[str, Identifier]]:
    """The attributes of each class."""
    named = {model.schema.pointer: model.schema for model, _ in models}
    fields = {
        model.schema.pointer: overruled(
            field_names(model.schema),
            _identifiers(_settings_of(model, settings).fields),
            lock.fields.get(str(model.schema.pointer), {}),
        )
        for model, _ in models
        if isinstance(model.schema, ObjectSchema)
    }
    for model, _ in models:
        fields |= inherited_names(model.schema, fields, named)
    return fields


def _name_members(
    models: list[tuple[ModelName, Identifier]], settings: ClientSettings, lock: Lock
) -> dict[Pointer, dict[Scalar, Identifier]]:
    """The members of each enum."""
    return {
        model.schema.pointer: member_names(
            model.schema,
            lock.members.get(str(model.schema.pointer), {}) | _identifiers(_settings_of(model, settings).members),
        )
        for model, _ in models
        if isinstance(model.schema, EnumSchema)
    }
