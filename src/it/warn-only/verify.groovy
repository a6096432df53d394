def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /_posts\/2024-01-02-hello\.md:11:\d+ warning /
assert log.contains('BUILD SUCCESS') && log.contains('BUILD FAILURE')
// Maven injects an empty list for each list that the POM does not set; those of .content-lint.yml hold all the same
assert log =~ /notes\/note\.md:5:\d+ warning .+ \[image-missing\]/ : 'includes'
assert !log.contains('2024-01-03-left-out.md') : 'excludes'
assert !log.contains('[html-nested-same]') : 'only'
assert new File(basedir, 'target/content-lint/report.sarif').exists() : 'reports'
return true
