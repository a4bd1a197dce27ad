"""What a bare script needs for the same images at the same provider: submit, poll, download, and nothing else."""

import asyncio
import time
from pathlib import Path
from typing import Any

import httpx

from lorai_app.providers.apimart import Poll


async def make(provider: str, key: str, prompt: str, count: int, poll: Poll, folder: Path) -> float:
    """Seconds until the last of `count` images is a file in `folder`."""
    begun = time.perf_counter()
    async with httpx.AsyncClient(base_url=provider, headers={"Authorization": f"Bearer {key}"}) as client:
        await asyncio.gather(*(_one(client, prompt, poll, folder / f"{index}.png") for index in range(count)))
    return time.perf_counter() - begun


async def _one(client: httpx.AsyncClient, prompt: str, poll: Poll, file: Path) -> None:
    order = {"model": "gpt-image-2", "prompt": prompt, "n": 1, "size": "1:1"}
    [accepted] = (await _answer(client.post("/v1/images/generations", json=order)))["data"]
    await asyncio.sleep(poll.first)
    while True:
        task = (await _answer(client.get(f"/v1/tasks/{accepted['task_id']}")))["data"]
        if task["status"] == "completed":
            break
        await asyncio.sleep(poll.next())
    picture = await client.get(task["result"]["images"][0]["url"][0])
    await asyncio.to_thread(file.write_bytes, picture.raise_for_status().content)


async def _answer(asked: Any) -> Any:
    return (await asked).raise_for_status().json()
