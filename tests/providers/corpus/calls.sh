curl https://api.openai.com/v1/models -H "Authorization: Bearer {openai.project}"
curl https://api.anthropic.com/v1/messages -H 'x-api-key: {anthropic.api}' -H 'anthropic-version: 2023-06-01'

curl https://api.mistral.ai/v1/models -H "Authorization: Bearer {mistral.api}"

curl --request POST \
  --url https://api.cohere.com/v1/check-api-key \
  --header 'Authorization: Bearer {cohere.api}'

curl https://api.deepseek.com/user/balance \
  -H "Authorization: Bearer {deepseek.api}"

curl "https://api.elevenlabs.io/v1/user" -H "xi-api-key: {elevenlabs.legacy}"

curl https://api.moonshot.ai/v1/users/me/balance -H "Authorization: Bearer {moonshot.api}"

http POST https://api.together.ai/v1/whoami "Authorization: Bearer {together.legacy}"

curl -u {openrouter.api}: https://openrouter.ai/api/v1/key

curl "https://generativelanguage.googleapis.com/v1beta/models?key={gemini.standard}"

curl https://api.github.com/user -H "Authorization: token {github_models.fine_grained}"

curl https://example.org/api -H "Authorization: Bearer {none.sha1}"

curl https://example.org/api -H "Authorization: Bearer {none.jwt}"

curl https://example.org/download/{none.sha256}/file -H "If-None-Match: {none.md5}"
