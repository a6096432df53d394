// invoker:install does not write the prefix metadata of the group that 'mvn install' writes
def dir = new File(localRepositoryPath, 'io/github/contentlint')
dir.mkdirs()
new File(dir, 'maven-metadata-local.xml').text = '''<metadata><plugins><plugin>
<name>Content Maven Plugin</name><prefix>content</prefix><artifactId>content-maven-plugin</artifactId>
</plugin></plugins></metadata>'''
return true
