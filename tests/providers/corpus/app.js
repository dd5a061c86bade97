import OpenAI from "openai";
const openai = new OpenAI({ apiKey: process.env.OPENAI_API_KEY ?? "{openai.legacy}" });
const anthropic = new Anthropic({apiKey:'{anthropic.api}'});
const mistral = new Mistral({ apiKey: "{mistral.api}" });
const config = { cohereApiKey: "{cohere.api}", hash: "{none.sha1}" };
const key = process.env.DEEPINFRA_API_KEY || '{deepinfra.api}';
fetch("https://api.deepseek.com/chat/completions", {
  method: "POST",
  headers: { "Content-Type": "application/json", Authorization: `Bearer {deepseek.api}` },
});

fetch(`https://generativelanguage.googleapis.com/v1beta/models?key={gemini.standard}&pageSize=1`);
const url = "https://example.org/callback?token%3D{groq.api}%26x=1";
const xml = '<add key="ElevenLabsApiKey" value="{elevenlabs.legacy}"/>';
const tag = "<apiKey>{openrouter.api}</apiKey>";
const id = "{none.uuid}", md5 = "{none.md5}", hash = "{none.sha256}";
import("./chunk-{none.md5}.js");
//# sourceMappingURL=app.{none.md5}.js.map
const jwt = "{none.jwt}";
sk_registerServiceWorkerForEveryPageOfTheSite();
