// Several clusters starting at once in one process starve each other on a small machine: a client gives up before its silo has joined.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
