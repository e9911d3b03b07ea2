"""Arrow arrays as JSON values and back, exactly: what a record can hold of a table's row.

A value's JSON depends on nothing but the value and its type. Strings that are no UTF-8 carry their
bytes as lone surrogates, other bytes are in base64, times are integers in their own unit.
"""

from __future__ import annotations

import base64
import importlib
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from cleaner.errors import InputError

Array = Any
Kind = Any


def arrow() -> Any:
    """The pyarrow module; InputError says what to install where it is missing."""
    try:
        return importlib.import_module("pyarrow")
    except ImportError:
        raise InputError(
            "Parquet needs the pyarrow package: pip install 'cleaner[parquet]'"
        ) from None


def down(array: Array) -> list[Any]:
    """The JSON value of each element; ValueError where the type has none."""
    for is_kind, to_json, _ in _table():
        if is_kind(array.type):
            values: list[Any] = to_json(array)
            return values
    raise ValueError(f"columns of type {array.type} are not supported")


def up(values: list[Any], kind: Kind) -> Array:
    """Undoes `down`."""
    for is_kind, _, from_json in _table():
        if is_kind(kind):
            return from_json(values, kind)
    raise ValueError(f"columns of type {kind} are not supported")


Is = Callable[[Kind], bool]
Down = Callable[[Array], list[Any]]
Up = Callable[[list[Any], Kind], Array]


def _table() -> tuple[tuple[Is, Down, Up], ...]:
    """For each family of types: whether a type is of it, and the two directions."""
    types = arrow().types
    return (
        (_is_plain, lambda array: array.to_pylist(), arrow().array),
        (_is_string, _strings_down, strings_up),
        (_is_binary, _binary_down, _binary_up),
        (lambda kind: _bits(kind) is not None, _bits_down, _bits_up),
        (types.is_decimal, _decimals_down, _decimals_up),
        (types.is_dictionary, lambda a: down(a.cast(a.type.value_type)), _dictionary_up),
        (types.is_struct, _struct_down, _struct_up),
        (types.is_map, _map_down, _map_up),
        (types.is_fixed_size_list, _lists_down, _fixed_up),
        (lambda kind: types.is_list(kind) or types.is_large_list(kind), _lists_down, _lists_up),
        (
            lambda kind: isinstance(kind, arrow().BaseExtensionType),
            lambda array: down(array.storage),
            lambda v, kind: arrow().ExtensionArray.from_storage(kind, up(v, kind.storage_type)),
        ),
    )


def _is_plain(kind: Kind) -> bool:
    types = arrow().types
    if types.is_floating(kind):
        return not types.is_float16(kind)
    return bool(types.is_integer(kind) or types.is_boolean(kind) or types.is_null(kind))


def _is_string(kind: Kind) -> bool:
    pa = arrow()
    return kind in (pa.string(), pa.large_string(), pa.string_view())


def holds_strings(kind: Kind) -> bool:
    """Whether the values are strings, coded by a dictionary or not."""
    return _is_string(kind.value_type if arrow().types.is_dictionary(kind) else kind)


def holds_texts(kind: Kind) -> bool:
    """Whether the values are strings, or bytes of any length, which may be texts in UTF-8."""
    own = kind.value_type if arrow().types.is_dictionary(kind) else kind
    return _is_string(own) or (_is_binary(own) and not arrow().types.is_fixed_size_binary(own))


def _is_binary(kind: Kind) -> bool:
    types = arrow().types
    return bool(
        types.is_binary(kind)
        or types.is_large_binary(kind)
        or types.is_fixed_size_binary(kind)
        or types.is_binary_view(kind)
    )


def as_bytes(array: Array) -> Array:
    """A column of strings or bytes as bytes: reading one as text could raise for all."""
    pa = arrow()
    if pa.types.is_dictionary(array.type):
        array = array.cast(array.type.value_type)
    if array.type in (pa.string_view(), pa.binary_view()):
        array = array.cast(pa.large_binary())
    is_small = array.type in (pa.string(), pa.binary())
    return array.view(pa.binary() if is_small else pa.large_binary())


def _strings_down(array: Array) -> list[Any]:
    values = as_bytes(array).to_pylist()
    return [None if v is None else v.decode("utf-8", "surrogateescape") for v in values]


def strings_up(values: list[Any], kind: Kind) -> Array:
    """Texts or bytes as strings; unchecked, for what is no UTF-8 came in so."""
    pa = arrow()
    data = [v.encode("utf-8", "surrogateescape") if isinstance(v, str) else v for v in values]
    if kind == pa.string():
        return pa.array(data, pa.binary()).view(kind)
    return pa.array(data, pa.large_binary()).view(pa.large_string()).cast(kind)


def _binary_down(array: Array) -> list[Any]:
    return [v if v is None else base64.b64encode(v).decode("ascii") for v in array.to_pylist()]


def _binary_up(values: list[Any], kind: Kind) -> Array:
    """Base64 as bytes; bytes stay so: those of a text that stands in such a column."""
    data = (base64.b64decode(v) if isinstance(v, str) else v for v in values)
    return arrow().array(list(data), kind)


def _bits(kind: Kind) -> Kind:
    """The integers that a type is stored as, or None."""
    pa, types = arrow(), arrow().types
    if types.is_float16(kind):
        return pa.uint16()
    if types.is_date32(kind) or types.is_time32(kind):
        return pa.int32()
    is_long = types.is_date64, types.is_time64, types.is_timestamp, types.is_duration
    return pa.int64() if any(test(kind) for test in is_long) else None


def _bits_down(array: Array) -> list[Any]:
    values: list[Any] = array.view(_bits(array.type)).to_pylist()
    return values


def _bits_up(values: list[Any], kind: Kind) -> Array:
    return arrow().array(values, _bits(kind)).view(kind)


def _decimals_down(array: Array) -> list[Any]:
    return [None if value is None else str(value) for value in array.to_pylist()]


def _decimals_up(values: list[Any], kind: Kind) -> Array:
    return arrow().array([None if v is None else Decimal(v) for v in values], kind)


def _dictionary_up(values: list[Any], kind: Kind) -> Array:
    coded = up(values, kind.value_type).dictionary_encode()
    indices = coded.indices.cast(kind.index_type)
    return arrow().DictionaryArray.from_arrays(indices, coded.dictionary, ordered=kind.ordered)


def _struct_down(array: Array) -> list[Any]:
    columns = [down(child) for child in array.flatten()]
    rows = zip(*columns, strict=True) if columns else ((),) * len(array)
    valid = array.is_valid().to_pylist()
    return [list(row) if is_valid else None for row, is_valid in zip(rows, valid, strict=True)]


def _struct_up(values: list[Any], kind: Kind) -> Array:
    pa = arrow()
    fields = [kind.field(number) for number in range(kind.num_fields)]
    columns = [
        up([None if row is None else row[number] for row in values], field.type)
        for number, field in enumerate(fields)
    ]
    if not fields:
        return pa.array([None if row is None else {} for row in values], kind)
    mask = pa.array([row is None for row in values], pa.bool_())
    return pa.StructArray.from_arrays(columns, fields=fields, mask=mask)


def _lists_down(array: Array) -> list[Any]:
    flat = iter(down(array.flatten()))
    lengths = arrow().compute.list_value_length(array).to_pylist()
    return [None if n is None else [next(flat) for _ in range(n)] for n in lengths]


def _offsets(values: list[Any]) -> list[int | None]:
    """Where each list begins, None for a null one, and where the last one ends."""
    found: list[int | None] = []
    end = 0
    for value in values:
        found.append(None if value is None else end)
        end += len(value or ())
    return [*found, end]


def _lists_up(values: list[Any], kind: Kind) -> Array:
    pa = arrow()
    is_large = pa.types.is_large_list(kind)
    offsets = pa.array(_offsets(values), pa.int64() if is_large else pa.int32())
    flat = up([item for value in values for item in value or ()], kind.value_type)
    maker = pa.LargeListArray if is_large else pa.ListArray
    return maker.from_arrays(offsets, flat, type=kind)


def _fixed_up(values: list[Any], kind: Kind) -> Array:
    pa = arrow()
    blank = [None] * kind.list_size
    flat = up([item for value in values for item in value or blank], kind.value_type)
    mask = pa.array([value is None for value in values], pa.bool_())
    return pa.FixedSizeListArray.from_arrays(flat, type=kind, mask=mask)


def _map_down(array: Array) -> list[Any]:
    pa = arrow()
    pairs = pa.struct([array.type.key_field, array.type.item_field])
    return _lists_down(array.cast(pa.list_(pairs)))


def _map_up(values: list[Any], kind: Kind) -> Array:
    pa = arrow()
    pairs = [pair for value in values for pair in value or ()]
    keys = up([pair[0] for pair in pairs], kind.key_type)
    items = up([pair[1] for pair in pairs], kind.item_type)
    offsets = pa.array(_offsets(values), pa.int32())
    return pa.MapArray.from_arrays(offsets, keys, items, type=kind)
