"""k-means of scikit-learn on TF-IDF rows, 17,000 paragraphs by 20,000 words, beside ours.

    python3 benchmarks/peers/sparse.py TEXTS.txt.gz              makes $POINTS/tfidf.* from paragraphs of a text
    OMP_NUM_THREADS=1 python3 benchmarks/peers/sparse.py CLUSTERS SEED...
    dotnet DialogueMining.Benchmarks.dll sparse CLUSTERS THREADS SEED...
"""
import gzip
import itertools
import os
import sys
import time

import numpy

ROWS, COLUMNS = 17_000, 20_000
PLACE = os.path.join(os.environ.get("POINTS", "/tmp"), "tfidf")


def make(path):
    from sklearn.feature_extraction.text import TfidfVectorizer

    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        long = (line for line in lines if len(line) > 300)
        texts = list(itertools.islice(itertools.islice(long, 0, None, 4), ROWS))
    rows = TfidfVectorizer(max_features=COLUMNS, sublinear_tf=True, dtype=numpy.float32).fit_transform(texts)
    rows.sort_indices()
    rows.indptr.astype(numpy.int32).tofile(PLACE + ".starts")
    rows.indices.astype(numpy.int32).tofile(PLACE + ".indices")
    rows.data.astype(numpy.float32).tofile(PLACE + ".values")
    print(rows.shape, rows.nnz)


def fit(clusters, seeds):
    from scipy.sparse import csr_matrix
    from sklearn.cluster import KMeans

    starts = numpy.fromfile(PLACE + ".starts", numpy.int32)
    rows = csr_matrix(
        (numpy.fromfile(PLACE + ".values", numpy.float32), numpy.fromfile(PLACE + ".indices", numpy.int32), starts),
        shape=(len(starts) - 1, COLUMNS))
    KMeans(5, n_init=1).fit(rows[:1000])
    for seed in seeds:
        start, before = time.perf_counter(), time.process_time()
        fitted = KMeans(clusters, n_init=1, random_state=seed, tol=0, max_iter=300).fit(rows)
        seconds, processor = time.perf_counter() - start, time.process_time() - before
        print(f"scikit-learn {os.environ['OMP_NUM_THREADS']} sparse {clusters} {seconds:.3f} {processor:.3f} {fitted.inertia_:.1f} {fitted.n_iter_} rounds", flush=True)


if sys.argv[1].endswith(".gz"):
    make(sys.argv[1])
else:
    fit(int(sys.argv[1]), map(int, sys.argv[2:]))
