"""What a call costs, where the price is known."""


def cost_usd(
    name: str, base_url: str, *, prompt_tokens: int, cached_tokens: int, completion_tokens: int
) -> float | None:
    """Return the price of one call in US dollars; None where model or service have none known.

    `cached_tokens` are part of `prompt_tokens`. Prices come with the package `genai-prices`;
    nothing is fetched.
    """
    try:
        from genai_prices import Usage, calc_price
    except ImportError:
        return None
    usage = Usage(
        input_tokens=prompt_tokens,
        cache_read_tokens=cached_tokens,
        output_tokens=completion_tokens,
    )
    try:
        return float(calc_price(usage, name, provider_api_url=base_url).total_price)
    except (LookupError, ValueError):
        return None
