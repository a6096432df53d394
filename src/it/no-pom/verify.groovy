def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /_posts\/2024-01-02-hello\.md:11:\d+ error /
assert log.contains('Jekyll would publish target with the site; add to _config.yml: exclude: [target]')
assert log =~ /mvn [\w.]+:content-maven-plugin:[\w.-]+:explain -Drule=image-missing tells why/
assert new File(basedir, 'target/content-lint/report.sarif').exists()
assert !basedir.list().any { it.contains('$') }
return true
