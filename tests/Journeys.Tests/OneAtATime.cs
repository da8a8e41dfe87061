// journeys start whole products and measure them: one at a time, or they measure each other
[assembly: CollectionBehavior(DisableTestParallelization = true)]
