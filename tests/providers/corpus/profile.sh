# ~/.bashrc
export PATH="$HOME/.local/bin:$PATH"
export EDITOR=vim
export OPENAI_API_KEY="{openai.legacy}"
export ANTHROPIC_API_KEY='{anthropic.api}'   # team
set -x MISTRAL_API_KEY {mistral.api}
set -gx COHERE_API_KEY "{cohere.api}"
alias ask='GROQ_API_KEY={groq.api} llm'
HF_TOKEN={huggingface.token} python train.py --revision {none.sha1}
setx DEEPSEEK_API_KEY {deepseek.api}
$env:ELEVENLABS_API_KEY = "{elevenlabs.legacy}"
[Environment]::SetEnvironmentVariable("TOGETHER_API_KEY", "{together.legacy}", "User")
docker run -e OPENROUTER_API_KEY={openrouter.api} -e XAI_API_KEY={xai.api} ghcr.io/some/image@sha256:{none.sha256}
llm --api-key {perplexity.api} --model sonar
git checkout {none.sha1}
git clone https://x-access-token:{github_models.installation}@github.com/some/project.git
pip install https://{github_models.classic}@github.com/some/project/archive/main.zip
echo {none.md5}  some-archive.tar.gz >> MD5SUMS
ssh-keygen -t ed25519 -C someone@example.org
