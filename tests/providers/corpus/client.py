import os, hashlib
from openai import OpenAI
from mistralai import Mistral
import cohere

client = OpenAI(api_key="{openai.project}")
local = OpenAI(
    api_key="{deepseek.api}",
    base_url="https://api.deepseek.com",
)

qwen = OpenAI(base_url="https://dashscope-intl.aliyuncs.com/compatible-mode/v1", api_key='{dashscope.api}')
mistral = Mistral(api_key="{mistral.api}")
co = cohere.Client("{cohere.api}")
os.environ["ELEVEN_API_KEY"] = "{elevenlabs.legacy}"
os.environ.setdefault("TOGETHER_API_KEY", "{together.legacy}")
TOKEN = os.getenv("HF_TOKEN", "{huggingface.token}")
genai.configure(api_key="{gemini.standard}")
new = genai.Client(api_key="{gemini.auth}")
headers = {"Authorization": "Bearer {perplexity.api}", "Accept": "application/json"}
requests.post("https://api.stability.ai/v2beta/stable-image/generate/core", headers={"authorization": f"Bearer {stability.api}"})
kimi_key = "{moonshot.api}"
voyageai.api_key = "{voyage.api}"
tavily = TavilyClient(api_key="{tavily.api}")
ZhipuAI(api_key="{zhipu.api}")
DIGEST = "{none.sha256}"
assert hashlib.md5(data).hexdigest() == "{none.md5}"
etag = '{none.md5}'
COMMIT = "{none.sha1}"
fw_device_register_callback_for_platform_v2(None)
jina_embeddings_v2_base_en_german_large_model_name = 3
pa = "pa-some-very-long-class-name-for-a-button-in-a-panel"
xai_explanation = "xai-explainability-methods-for-tabular-data-and-images"
api_key = "YOUR_API_KEY_HERE"
api_key = "sk-..."
api_key = "sk-1234567890abcdefghijklmnopqrstuvwxyz1234567890abcdef"
