// SPDX-License-Identifier: GPL-3.0-or-later
// A program that gets its keys from Keyherd, with nothing but what Node 18 has.
//
// KEYHERD_TOKEN: what `keyherd client add NAME` printed. KEYHERD_URL: where Keyherd serves, if not at http://127.0.0.1:8417.

export interface ApiKey {
  id: string
  provider: string
  name: string
  key: string
  usageCount: number
  errorCount: number
}

const cachedMilliseconds = 60_000
const url = `${process.env.KEYHERD_URL ?? "http://127.0.0.1:8417"}/api/internal/api-keys`
const cache = new Map<string, { asked: number; keys: ApiKey[] }>()

function headers(): Record<string, string> {
  return { Authorization: `Bearer ${process.env.KEYHERD_TOKEN}`, "Content-Type": "application/json" }
}

async function answerOf(request: Promise<Response>): Promise<unknown> {
  const answer = await request
  const body = await answer.json()
  if (!answer.ok) throw new Error(`Keyherd refused: ${answer.status} ${(body as { error: string }).error}`)
  return body
}

/** The key to use now: the one with the fewest errors. null if there is none; for a minute it is not asked for again. */
export async function getApiKey(provider: string): Promise<ApiKey | null> {
  let known = cache.get(provider)
  if (!known || Date.now() - known.asked > cachedMilliseconds) {
    const query = new URLSearchParams({ provider })
    const keys = (await answerOf(fetch(`${url}?${query}`, { headers: headers() }))) as ApiKey[]
    known = { asked: Date.now(), keys }
    cache.set(provider, known)
  }
  return known.keys[0] ?? null
}

/** Says that the key was used, and with what error. A key that failed is not chosen again before the others. */
export async function reportKeyUsage(key: ApiKey, error?: string): Promise<void> {
  if (error !== undefined) cache.delete(key.provider)
  const body = JSON.stringify({ keyId: key.id, success: error === undefined, error })
  await answerOf(fetch(url, { method: "POST", headers: headers(), body }))
}
