def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('not reported: Maven is offline × 1')
assert !log.contains('[image-remote]')
return true
