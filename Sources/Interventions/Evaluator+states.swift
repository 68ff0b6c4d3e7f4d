extension Evaluator {
  /// Finds the days over which a state holds; its parts stand before it.
  func hold(_ index: Int, first: Int32) {
    spans[index].count = 0
    let plan = nodePlans[index]
    switch plan.kind {
    case .everything: spans[index].append(Interval(start: first, end: Interval.open))
    case .simple:
      if plan.isKeyed {
        holdKeyed(index, plan)
      } else {
        holdSimple(index, plan)
      }
    case .anyOf: unite(index, plan)
    case .allOf: intersect(index, plan)
    case .not: complement(index, plan.part(0), first: first)
    }
  }

  private func holdSimple(_ index: Int, _ plan: NodePlan) {
    let starts = hits[plan.from]
    let keepEach = plan.keepsEach
    if keepEach { each[index].count = 0 }
    guard starts.count > 0 else { return }
    let days = days
    func close(_ start: Int32, _ end: Int32) {
      guard end > start else { return }
      spans[index].join(start, end)
      if keepEach { each[index].append(KeyedInterval(start: start, end: end, key: 0)) }
    }
    guard plan.to >= 0 else { return close(days[Int(starts[0])], Interval.open) }
    let ends = hits[plan.to]
    var nextStart = 0
    var nextEnd = 0
    while nextStart < starts.count {
      let start = starts[nextStart]
      // Ends while the state does not hold say nothing, nor does that of the very fact that starts it: of one fact
      // the end comes first.
      while nextEnd < ends.count, ends[nextEnd] <= start { nextEnd &+= 1 }
      guard nextEnd < ends.count else { return close(days[Int(start)], Interval.open) }
      let end = ends[nextEnd]
      close(days[Int(start)], days[Int(end)])
      // Starts while it holds say nothing; the ending fact itself may start it again.
      while nextStart < starts.count, starts[nextStart] < end { nextStart &+= 1 }
    }
  }

  private func holdKeyed(_ index: Int, _ plan: NodePlan) {
    let starts = hits[plan.from]
    let ends = plan.to >= 0 ? hits[plan.to] : starts
    let endCount = plan.to >= 0 ? ends.count : 0
    let days = days
    each[index].count = 0
    var nextStart = 0
    var nextEnd = 0
    while nextStart < starts.count || nextEnd < endCount {
      let start = nextStart < starts.count ? starts[nextStart] : Int32.max
      let end = nextEnd < endCount ? ends[nextEnd] : Int32.max
      if end <= start, nextEnd < endCount {
        let key = keyOfRow(node: index, row: end)
        let place = openPlace(ofKey: key)
        if place >= 0 {
          each[index].base[Int(place)].end = days[Int(end)]
          setOpenPlace(ofKey: key, -1)
        }
        nextEnd &+= 1
      } else {
        let key = keyOfRow(node: index, row: start)
        if openPlace(ofKey: key) < 0 {
          setOpenPlace(ofKey: key, Int32(each[index].count))
          each[index].append(KeyedInterval(start: days[Int(start)], end: Interval.open, key: key))
        }
        nextStart &+= 1
      }
    }
    // Intervals stand in the order of their starts. Those of no length are none.
    var kept = 0
    for place in 0..<each[index].count {
      let interval = each[index][place]
      if interval.end == Interval.open { setOpenPlace(ofKey: interval.key, -1) }
      guard interval.end > interval.start else { continue }
      each[index][kept] = interval
      kept &+= 1
      spans[index].join(interval.start, interval.end)
    }
    each[index].count = kept
  }

  private func unite(_ index: Int, _ plan: NodePlan) {
    if plan.partCount == 1 { return copy(plan.part(0), to: index) }
    changes.count = 0
    for number in 0..<plan.partCount {
      let part = plan.part(number)
      for place in 0..<spans[part].count { changes.append(spans[part][place]) }
    }
    changes.sortByStart()
    for place in 0..<changes.count { spans[index].join(changes[place].start, changes[place].end) }
  }

  private func intersect(_ index: Int, _ plan: NodePlan) {
    guard plan.partCount > 1 else { return copy(plan.part(0), to: index) }
    if plan.partCount == 2 { return intersect(spans[plan.part(0)], spans[plan.part(1)], into: index) }
    copy(plan.part(0), to: index)
    for number in 1..<plan.partCount {
      let part = plan.part(number)
      changes.count = 0
      for place in 0..<spans[index].count { changes.append(spans[index][place]) }
      spans[index].count = 0
      intersect(changes, spans[part], into: index)
    }
  }

  private func intersect(_ left: Lane<Interval>, _ right: Lane<Interval>, into index: Int) {
    var nextLeft = 0
    var nextRight = 0
    while nextLeft < left.count, nextRight < right.count {
      let one = left[nextLeft]
      let other = right[nextRight]
      let start = max(one.start, other.start)
      let end = min(one.end, other.end)
      if start < end { spans[index].join(start, end) }
      if one.end < other.end { nextLeft &+= 1 } else { nextRight &+= 1 }
    }
  }

  private func complement(_ index: Int, _ part: Int, first: Int32) {
    var from = first
    for place in 0..<spans[part].count {
      let interval = spans[part][place]
      if interval.start > from { spans[index].append(Interval(start: from, end: interval.start)) }
      from = interval.end
      if from == Interval.open { return }
    }
    spans[index].append(Interval(start: from, end: Interval.open))
  }

  private func copy(_ part: Int, to index: Int) {
    for place in 0..<spans[part].count { spans[index].append(spans[part][place]) }
  }
}
