# Reads a REFI-QDA project as another program would: checks it against the rules of the published schema (order of elements,
# attributes, identifiers, references) and prints what every coding marks, as JSON. Software that is not ours.
# Argument: the .qdpx file.
import json
import re
import sys
import zipfile
import xml.etree.ElementTree as tree

NS = '{urn:QDA-XML:project:1.0}'
GUID = re.compile(r'[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}')
DATE = re.compile(r'\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?')
# Element: its children in the order of the schema; attributes it must have; attributes it may have.
RULES = {
    'Project': ('Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef', 'name',
                'origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath'),
    'Users': ('User', '', ''),
    'User': ('', 'guid', 'name id'),
    'CodeBook': ('Codes', '', ''),
    'Codes': ('Code', '', ''),
    'Code': ('Description NoteRef Code', 'guid name isCodable', 'color'),
    'Cases': ('Case', '', ''),
    'Case': ('Description CodeRef VariableValue SourceRef SelectionRef', 'guid', 'name'),
    'Sources': ('TextSource', '', ''),
    'TextSource': ('Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue', 'guid',
                   'name richTextPath plainTextPath creatingUser creationDateTime modifyingUser modifiedDateTime'),
    'PlainTextSelection': ('Description Coding NoteRef', 'guid startPosition endPosition',
                           'name creatingUser creationDateTime modifyingUser modifiedDateTime'),
    'Coding': ('CodeRef NoteRef', 'guid', 'creatingUser creationDateTime'),
    'CodeRef': ('', 'targetGUID', ''),
    'SourceRef': ('', 'targetGUID', ''),
    'Description': ('', '', ''),
}
NOT_EMPTY = {'Users', 'Codes', 'Cases', 'Sources', 'CodeBook'}


def check(element, known):
    name = element.tag.removeprefix(NS)
    order, must, may = (part.split() for part in RULES[name])
    places = [order.index(child.tag.removeprefix(NS)) for child in element]
    assert places == sorted(places), f'{name}: children in wrong order'
    assert name not in NOT_EMPTY or len(element), f'{name} is empty'
    assert set(must) <= set(element.attrib) <= set(must) | set(may), f'{name}: attributes {sorted(element.attrib)}'
    for key, value in element.attrib.items():
        if key == 'guid':
            assert GUID.fullmatch(value) and value not in known, f'{name}: {value}'
            known[value] = element
        elif key in ('targetGUID', 'creatingUser', 'creatingUserGUID'):
            assert GUID.fullmatch(value), f'{name}: {value}'
        elif key.endswith('DateTime'):
            assert DATE.fullmatch(value), f'{name}: {value}'
        elif key == 'isCodable':
            assert value in ('true', 'false'), f'{name}: {value}'
    for child in element:
        check(child, known)


with zipfile.ZipFile(sys.argv[1]) as package:
    root = tree.fromstring(package.read('project.qde'))
    assert root.tag == NS + 'Project'
    known = {}
    check(root, known)
    marks = []
    for element in root.iter():
        for key in ('targetGUID', 'creatingUser', 'creatingUserGUID'):
            assert key not in element.attrib or element.attrib[key] in known, f'{element.tag} points nowhere'
    for source in root.iter(NS + 'TextSource'):
        text = package.read('sources/' + source.attrib['plainTextPath'].removeprefix('internal://')).decode('utf-8')
        for selection in source.iter(NS + 'PlainTextSelection'):
            start, end = int(selection.attrib['startPosition']), int(selection.attrib['endPosition'])
            assert 0 <= start < end <= len(text), selection.attrib
            for coding in selection.iter(NS + 'Coding'):
                code = known[coding.find(NS + 'CodeRef').attrib['targetGUID']]
                assert code.attrib['isCodable'] == 'true'
                marks.append({
                    'source': source.attrib['name'], 'name': selection.attrib['name'], 'text': text[start:end],
                    'code': code.attrib['name'], 'user': known[coding.attrib['creatingUser']].attrib['id'],
                })
print(json.dumps({'users': [user.attrib['id'] for user in root.iter(NS + 'User')], 'marks': marks}))
