// node astro.mjs <site> <output> <url>: images as they are, that which is not found asks for /missing/…
import { fileURLToPath } from 'node:url'
import { build } from 'astro'
import missing from './missing.mjs'

const [root, outDir] = process.argv.slice(2)

await build({
  root,
  outDir,
  logLevel: 'error',
  image: { service: { entrypoint: fileURLToPath(new URL('astro-images.mjs', import.meta.url)) } },
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [missing(src => ({ src, width: 1, height: 1, format: 'png' }))]
  }
})
