def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('The configuration is wrong in 8 places:')
assert log.contains("<failon>: no such parameter 'failon', did you mean 'failOn'?")
assert log.contains("<maxWarning>: no such parameter 'maxWarning', did you mean 'maxWarnings'?")
assert log.contains("<exclude>: no such parameter 'exclude', did you mean 'excludes'?")
assert log.contains("<rules><image-mising>: no such rule 'image-mising', did you mean 'image-missing'?")
assert log.contains(".content-lint.yml:2:14: image-alt takes one value, not a list or table")
// each with the file, the block, and the line where this Maven tells it (4.0.0-rc-5 does not)
assert log =~ /pom\.xml(:\d+)? pluginManagement <exclude>: /
assert log =~ /pom\.xml(:\d+)? execution "default" <maxWarning>: /
assert log =~ /pom\.xml(:\d+)? <rules><image-mising>: /
// what Maven drops or lets the last win of
assert log =~ /pom\.xml(:\d+)? <maxPrinted>: maxPrinted has no value/
assert log =~ /pom\.xml(:\d+)? <threads>: threads stands twice/
assert log =~ /pom\.xml(:\d+)? <rules><image-alt>: image-alt stands twice/
assert !log.contains("no such parameter 'rule'")
assert log.contains('MojoExecutionException')
return true
