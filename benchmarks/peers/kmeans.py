"""k-means of scikit-learn and faiss on the rows of ClusteringBenchmarks: one start, to convergence.

    apt-get install python3-sklearn libopenblas0-pthread python3-faiss
    OMP_NUM_THREADS=1 POINTS=/tmp python3 benchmarks/peers/kmeans.py 20000 200000

Writes the rows to $POINTS/points-N.f32, which the benchmark reads, and prints a table of medians of three runs.
"""
import os
import sys
import time

import numpy


def points(count, columns=100, middles=50, spread=0.13):
    path = os.path.join(os.environ.get("POINTS", "/tmp"), f"points-{count}.f32")
    if not os.path.exists(path):
        random = numpy.random.default_rng(1)
        centers = random.standard_normal((middles, columns)).astype(numpy.float32)
        centers /= numpy.linalg.norm(centers, axis=1, keepdims=True)
        rows = centers[random.integers(middles, size=count)]
        rows += (spread * random.standard_normal((count, columns))).astype(numpy.float32)
        rows /= numpy.linalg.norm(rows, axis=1, keepdims=True)
        rows.astype(numpy.float32).tofile(path)
    return numpy.fromfile(path, dtype=numpy.float32).reshape(count, columns)


def sklearn_kmeans(rows, clusters, seed):
    from sklearn.cluster import KMeans

    fitted = KMeans(clusters, n_init=1, random_state=seed, tol=0, max_iter=300).fit(rows)
    return fitted.inertia_


def faiss_kmeans(rows, clusters, seed):
    import faiss

    faiss.omp_set_num_threads(int(os.environ.get("OMP_NUM_THREADS", "2")))
    fitted = faiss.Kmeans(rows.shape[1], clusters, niter=25, seed=seed, max_points_per_centroid=10**9)
    fitted.train(rows)
    distances, _ = fitted.index.search(rows, 1)
    return float(distances.sum())


def main():
    print("| peer | threads | rows | clusters | seconds | inertia |\n| --- | --- | --- | --- | --- | --- |")
    for count in map(int, sys.argv[1:]):
        rows = points(count)
        for clusters in (20, 200):
            for name, fit in (("scikit-learn", sklearn_kmeans), ("faiss, 25 rounds", faiss_kmeans)):
                runs = []
                for seed in range(3):
                    start = time.perf_counter()
                    inertia = fit(rows, clusters, seed)
                    runs.append((time.perf_counter() - start, inertia))
                seconds, inertia = sorted(runs)[1]
                print(f"| {name} | {os.environ.get('OMP_NUM_THREADS', 'all')} | {count} | {clusters} | {seconds:.3f} | {inertia:.0f} |", flush=True)


main()
