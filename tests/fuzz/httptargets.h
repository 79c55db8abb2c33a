#pragma once

#include <cstddef>
#include <cstdint>

/// What the first byte of an input chooses (modulo).
enum class HttpTarget : std::uint8_t { Requests, Form, Json, Multipart, Texts };
inline constexpr int httpTargetCount = 5;

/// libFuzzer's entry: reads the input as one of HttpTarget and stops the process when something that must
/// hold does not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
