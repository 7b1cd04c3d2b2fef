"""k-means of scikit-learn (one start, to convergence) and faiss (one start, 25 rounds) on the rows of ClusteringBenchmarks.

    apt-get install python3-sklearn libopenblas0-pthread python3-faiss
    OMP_NUM_THREADS=1 POINTS=/tmp python3 benchmarks/peers/kmeans.py faiss ROWS CLUSTERS SEED...

Writes the rows to $POINTS/points-N.f32, which the benchmark reads. A line a seed: peer, threads, rows, clusters, seconds by
the clock, seconds of the processor, inertia.
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
    peers = {"scikit-learn": sklearn_kmeans, "faiss": faiss_kmeans}
    fit = peers[sys.argv[1]]
    count, clusters = map(int, sys.argv[2:4])
    rows = points(count)
    fit(rows[:5000], min(clusters, 100), 0)
    for seed in map(int, sys.argv[4:]):
        start, before = time.perf_counter(), time.process_time()
        inertia = fit(rows, clusters, seed)
        seconds, processor = time.perf_counter() - start, time.process_time() - before
        print(f"{sys.argv[1]} {os.environ['OMP_NUM_THREADS']} {count} {clusters} {seconds:.3f} {processor:.3f} {inertia:.0f}", flush=True)


main()
