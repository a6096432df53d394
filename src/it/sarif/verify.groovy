import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /\[ERROR\] _posts\/2024-01-02-hello\.md:11:12 error .+ \[image-missing\]/
assert !log.contains('the image will not show')
def run = new JsonSlurper().parse(new File(basedir, 'target/content-lint/report.sarif'), 'UTF-8').runs[0]
assert run.columnKind == 'utf16CodeUnits'
assert run.results.size() == 1
def result = run.results[0]
assert result.ruleId == 'image-missing' && result.level == 'error'
assert run.tool.driver.rules[result.ruleIndex].id == 'image-missing'
assert result.message.text.startsWith('the image will not show: there is no missing.png')
def place = result.locations[0].physicalLocation
assert place.artifactLocation.uri == '_posts/2024-01-02-hello.md'
assert place.artifactLocation.uriBaseId == 'SRCROOT'
assert place.region.subMap('startLine', 'startColumn', 'endLine', 'endColumn') ==
        [startLine: 11, startColumn: 12, endLine: 11, endColumn: 24]
assert result.partialFingerprints
return true
