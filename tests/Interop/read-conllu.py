# Reads CoNLL-U as another program would: checks columns, numbers and heads, puts every sentence together again from its words
# and compares it with the comment "text". Prints the number of sentences and words. Software that is not ours.
# Argument: the file.
import sys

TAGS = {'ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART', 'PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'}
sentences = words = 0
seen = set()
with open(sys.argv[1], encoding='utf-8', newline='\n') as file:
    blocks = file.read().removesuffix('\n\n').split('\n\n')
for block in blocks:
    comments, rows = {}, []
    for line in block.split('\n'):
        if line.startswith('#'):
            name, _, value = line[1:].partition('=')
            comments[name.strip()] = value.strip()
        else:
            rows.append(line.split('\t'))
    assert rows and comments['sent_id'] not in seen, block
    seen.add(comments['sent_id'])
    text = ''
    for number, row in enumerate(rows, 1):
        assert len(row) == 10 and all(row), row
        assert row[0] == str(number) and row[3] in TAGS, row
        assert row[6:8] == (['0', 'root'] if number == 1 else ['1', 'dep']), row
        text += row[1] + ('' if 'SpaceAfter=No' in row[9].split('|') else ' ')
    assert ''.join(text.split()) == ''.join(comments['text'].split()), (text, comments['text'])
    sentences, words = sentences + 1, words + len(rows)
print(sentences, words)
