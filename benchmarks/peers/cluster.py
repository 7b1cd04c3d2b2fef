"""Themes of many statements through scikit-learn, TfidfVectorizer + TruncatedSVD + KMeans, beside the verb `cluster`.

    python3 benchmarks/peers/cluster.py make COUNT DEBATES.txt.gz THEMES.jsonl...   makes $POINTS/statements-COUNT.txt: sentences with
                                                                                    a tenth of the words left out, one a line
    OMP_NUM_THREADS=1 python3 benchmarks/peers/cluster.py fit COUNT CLUSTERS        a line: seconds by the clock, of the processor, memory
"""
import gzip
import json
import os
import random
import re
import resource
import sys
import time

COLUMNS, DIMENSIONS = 50_000, 100


def path(count):
    return os.path.join(os.environ.get("POINTS", "/tmp"), f"statements-{count}.txt")


def sentences(files):
    for file in files:
        with gzip.open(file, "rt", encoding="utf-8", errors="replace") if file.endswith(".gz") else open(file, encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line)["text"] if file.endswith(".jsonl") else line
                for sentence in re.split(r"(?<=[.!?]) ", text.strip()):
                    if 4 <= len(sentence.split()) <= 40:
                        yield sentence


def make(count, files):
    # One sentence in eight is enough to draw from.
    known = [sentence for number, sentence in enumerate(sentences(files)) if number % 8 == 0]
    chance = random.Random(1)
    with open(path(count), "w", encoding="utf-8") as output:
        for _ in range(count):
            words = [word for word in chance.choice(known).split() if chance.random() > 0.1]
            output.write(" ".join(words or ["leer"]) + "\n")


def fit(count, clusters):
    from sklearn.cluster import KMeans
    from sklearn.decomposition import TruncatedSVD
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.preprocessing import normalize

    start, before = time.perf_counter(), time.process_time()
    with open(path(count), encoding="utf-8") as lines:
        rows = TfidfVectorizer(max_features=COLUMNS, sublinear_tf=True).fit_transform(lines)
    rows = normalize(TruncatedSVD(DIMENSIONS, random_state=1).fit_transform(rows))
    KMeans(clusters, n_init=1, random_state=1).fit(rows)
    seconds, processor = time.perf_counter() - start, time.process_time() - before
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1000
    print(f"scikit-learn {os.environ.get('OMP_NUM_THREADS', 'all')} {count} {clusters} {seconds:.1f} s {processor:.1f} s {memory} MB", flush=True)


if sys.argv[1] == "make":
    make(int(sys.argv[2]), sys.argv[3:])
else:
    fit(int(sys.argv[2]), int(sys.argv[3]))
