// what webpack is to take for a file that it did not find
module.exports = function () {
  const request = decodeURIComponent(this.resourceQuery.slice(1))
  return `module.exports = ${JSON.stringify('/missing/' + encodeURIComponent(request))}`
}
