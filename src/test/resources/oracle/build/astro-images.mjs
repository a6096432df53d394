// an image service that leaves images as they are
export default {
  getURL: ({ src }) => (typeof src === 'string' ? src : src.src),
  getHTMLAttributes: ({ src, format, quality, ...attributes }) => attributes
}
